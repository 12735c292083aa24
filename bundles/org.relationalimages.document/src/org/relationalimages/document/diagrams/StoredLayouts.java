// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsException;
import org.relationalimages.viewpoint.views.ViewsFile;

/** What a views file said of a case, matched with the case. Faults cost layouts only and become notes for the user. */
final class StoredLayouts {

	/** Larger files are refused, in bytes. */
	static final long MAX_BYTES = ViewsFile.MAX_BYTES + SealedBytes.OVERHEAD;

	private static final String NOT_PROTECTED = " is not protected, though the case is, so somebody else may have put it there: "
			+ "it was not used, and the diagrams are laid out anew. Saving the layout replaces it and keeps it among the backups.";
	private static final String PROTECTED = " is protected by a passphrase, but this case is not: it was not used, and the diagrams "
			+ "are laid out anew. Saving the layout replaces it and keeps it among the backups.";

	private final Map<CaseDiagram, DiagramViews> views = new LinkedHashMap<>();
	private final List<String> notes = new ArrayList<>();
	private final FormerLayout former = new FormerLayout();
	private boolean isWhole;
	private boolean isMissing;

	private StoredLayouts() {
	}

	/**
	 * Reads the file beside a case file. Beside a protected case only a protected one counts: anybody could have put
	 * another there.
	 */
	static StoredLayouts beside(CaseFile root, Path file, Protection protection) {
		Path path = ViewsFile.beside(file);
		String name = path.getFileName().toString();
		StoredLayouts stored = new StoredLayouts();
		try {
			byte[] bytes = ForeignFile.found(path).bytes(MAX_BYTES);
			if (Protection.isSealed(bytes) != protection.isProtected())
				stored.notes.add(name + (protection.isProtected() ? NOT_PROTECTED : PROTECTED));
			else
				stored.take(() -> read(SealedBytes.open(bytes, Content.VIEWS, protection, name), name), name, root);
			if (stored.isWhole)
				stored.former.know(bytes);
		} catch (NoSuchFileException e) {
			stored.isMissing = true;
			if (Files.exists(file))
				stored.notes.add(name + " isn't there, so the diagrams are laid out anew.");
		} catch (IOException e) {
			stored.notes.add(name + " can't be used (" + CaseFileException.unreadable(name, e).reason() + "), so the diagrams are laid out anew.");
		}
		return stored;
	}

	private static Views read(byte[] plain, String name) throws IOException {
		return ViewsFile.read(new ByteArrayInputStream(plain), name);
	}

	/** Reads a bundled file; without one the diagrams lay themselves out. */
	static StoredLayouts of(CaseFile root, Optional<InputStream> bundled) {
		StoredLayouts stored = new StoredLayouts();
		bundled.ifPresent(stream -> stored.take(() -> {
			try (stream) {
				return ViewsFile.read(stream, "The bundled layout");
			}
		}, "The bundled layout", root));
		return stored;
	}

	/** Takes layouts of another copy of the case. */
	static StoredLayouts of(CaseFile root, Views views) {
		StoredLayouts stored = new StoredLayouts();
		stored.match(views, "The layout", root);
		return stored;
	}

	private interface Source {
		Views read() throws IOException;
	}

	private void take(Source source, String name, CaseFile root) {
		try {
			match(source.read(), name, root);
		} catch (ViewsException e) {
			notes.add(e.getMessage());
		} catch (CaseFileException e) {
			notes.add(name + " can't be used (" + e.reason() + "), so the diagrams are laid out anew.");
		} catch (IOException e) {
			notes.add(name + " can't be read (" + e.getMessage() + "), so the diagrams are laid out anew.");
		}
	}

	private void match(Views read, String name, CaseFile root) {
		Map<String, EObject> byId = new LinkedHashMap<>();
		byId.put(root.getId(), root);
		root.eAllContents().forEachRemaining(element -> {
			if (element instanceof Identified identified)
				byId.put(identified.getId(), element);
		});
		int stale = 0;
		isWhole = !read.hasUnknown();
		for (DiagramViews one : read.diagrams()) {
			DiagramDescription description = CaseDesign.specification().diagram(one.description());
			EObject target = byId.get(one.target());
			if (description == null || target == null || !description.domainClass().isInstance(target)
					|| views.putIfAbsent(new CaseDiagram(description, target), one) != null)
				stale++;
			else
				isWhole &= one.layers().stream().allMatch(layer -> description.layer(layer) != null)
						&& one.filters().stream().allMatch(filter -> description.filter(filter) != null);
		}
		isWhole &= stale == 0;
		if (stale > 0)
			notes.add(name + " kept " + (stale == 1 ? "a diagram" : stale + " diagrams")
					+ " of something that is no longer in the case; it was left out.");
	}

	/** The stored layouts in the order of the file. */
	Map<CaseDiagram, DiagramViews> views() {
		return views;
	}

	/** Whether there was no file to read. */
	boolean isMissing() {
		return isMissing;
	}

	/** What replaces the file they came from, if they came from one. */
	FormerLayout former() {
		return former;
	}

	/** What the user should know: a sentence each. */
	List<String> notes() {
		return notes;
	}
}
