// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.RestoreReport;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsFile;

/**
 * The diagrams of one loaded case: those in the views file beside it, and those every case has, one of each
 * {@link DiagramKind} for each element that can have it. A diagram is computed when it is shown first; what has no stored place is
 * laid out. Belongs to one thread, as its session does.
 */
public final class CaseDiagrams {

	private final CaseFile root;
	private final EditingSession session;
	private final Layouter layouter = new Layouter(CaseDesign.images(), CaseDesign.layout());
	private final Map<CaseDiagram, DiagramViews> stored;
	private final Set<CaseDiagram> added = new LinkedHashSet<>();
	private final List<String> notes;
	private final FormerLayout former;
	private final boolean isLayoutMissing;
	/** The change in which everything was just arranged, so that nothing is left to lay out. */
	private DiagramChange arranged;

	private CaseDiagrams(CaseFile root, StoredLayouts views) {
		this.root = root;
		this.stored = new LinkedHashMap<>(views.views());
		this.notes = new ArrayList<>(views.notes());
		this.former = views.former();
		this.isLayoutMissing = views.isMissing();
		this.session = new EditingSession(List.of(root));
		session.onCreated(Ids::assign);
		session.diagrams().afterRefresh(this::layOut);
	}

	/** The diagrams of a case that was loaded from that file and is not protected. */
	public static CaseDiagrams open(CaseFile root, Path file) {
		return open(root, file, Protection.NONE);
	}

	/** The diagrams of a case that was loaded from that file. A damaged or missing views file costs layouts only. */
	public static CaseDiagrams open(CaseFile root, Path file, Protection protection) {
		return new CaseDiagrams(root, StoredLayouts.beside(root, file, protection));
	}

	/** The diagrams of a bundled or new case, with the content of its views file if it has one; the stream is closed. */
	public static CaseDiagrams open(CaseFile root, Optional<InputStream> views) {
		return new CaseDiagrams(root, StoredLayouts.of(root, views));
	}

	/** The diagrams of a case with layouts taken from elsewhere, such as {@link #views()} of what it was copied from. */
	public static CaseDiagrams open(CaseFile root, Views views) {
		return new CaseDiagrams(root, StoredLayouts.of(root, views));
	}

	/** The session in which the case and its diagrams are edited. */
	public EditingSession session() {
		return session;
	}

	/** What lays the diagrams out. */
	public Layouter layouter() {
		return layouter;
	}

	/** The diagrams the case has now, shown or not: what shows the whole case first. */
	public List<CaseDiagram> all() {
		Set<CaseDiagram> all = new LinkedHashSet<>();
		for (DiagramKind kind : DiagramKind.ALL)
			addPossible(kind.name(), root, all);
		List<EObject> parts = parts();
		for (DiagramKind kind : DiagramKind.ALL)
			for (EObject part : parts)
				if (kind.isOf(part))
					addPossible(kind.name(), part, all);
		all.addAll(stored.keySet());
		all.addAll(added);
		all.removeIf(one -> !session.isAttached(one.target()));
		return List.copyOf(all);
	}

	/** The diagrams whose target is that element, shown or not. Only preconditions are asked; nothing is drawn. */
	public List<CaseDiagram> of(EObject target) {
		Set<CaseDiagram> found = new LinkedHashSet<>();
		for (DiagramKind kind : DiagramKind.ALL)
			if (kind.isOf(target))
				addPossible(kind.name(), target, found);
		for (Set<CaseDiagram> others : List.of(stored.keySet(), added))
			others.stream().filter(one -> one.target() == target).forEach(found::add);
		return session.isAttached(target) ? List.copyOf(found) : List.of();
	}

	/** The parts of the case, at any depth, that some kind of diagram is of. */
	private List<EObject> parts() {
		List<EObject> parts = new ArrayList<>();
		root.eAllContents().forEachRemaining(part -> {
			if (DiagramKind.ALL.stream().anyMatch(kind -> kind.isOf(part)))
				parts.add(part);
		});
		return parts;
	}

	private static void addPossible(String name, EObject target, Set<CaseDiagram> all) {
		DiagramDescription description = CaseDesign.description(name);
		if (DiagramFactory.canCreate(description, target))
			all.add(new CaseDiagram(description, target));
	}

	/** The kinds of diagrams there are. */
	public List<DiagramDescription> descriptions() {
		return CaseDesign.specification().diagrams();
	}

	/** The elements of the case a diagram of the kind can be of. */
	public List<EObject> targetsOf(DiagramDescription description) {
		List<EObject> found = new ArrayList<>();
		if (DiagramFactory.canCreate(description, root))
			found.add(root);
		root.eAllContents().forEachRemaining(one -> {
			if (DiagramFactory.canCreate(description, one))
				found.add(one);
		});
		return found;
	}

	/** Adds a diagram to the case, or gives the one of that kind and element that it has already. */
	public CaseDiagram add(DiagramDescription description, EObject target) {
		CaseDiagram wanted = new CaseDiagram(description, target);
		if (!all().contains(wanted))
			added.add(wanted);
		return wanted;
	}

	/** What the user should know of stored layouts that were missing, damaged, stale or replaced: a sentence each. */
	public List<String> notes() {
		return List.copyOf(notes);
	}

	/** Whether no layout lay beside the case's file when it was opened. */
	public boolean isLayoutMissing() {
		return isLayoutMissing;
	}

	/** Opens the diagram, or gives it when it is open. */
	public DDiagram show(CaseDiagram wanted) {
		DDiagram found = session.diagrams().find(wanted.description(), wanted.target());
		if (found != null)
			return found;
		DiagramViews views = stored.get(wanted);
		if (views == null)
			return session.diagrams().open(wanted.description(), wanted.target(), change -> {
				// Layers and filters as the specification sets them.
			}, this::arrangeAll);
		return session.diagrams().open(wanted.description(), wanted.target(), change -> {
			// Titles follow the case: it may have been renamed since.
			String title = change.diagram().name();
			views.activate(change);
			change.name(title);
		}, change -> restore(views, change));
	}

	private void arrangeAll(DiagramChange change) {
		layouter.arrangeAll(change, Progress.NONE);
		arranged = change;
	}

	private void layOut(DiagramChange change) {
		if (change != arranged)
			layouter.update(change, null);
		arranged = null;
	}

	private void restore(DiagramViews views, DiagramChange change) {
		RestoreReport report = views.restore(change);
		if (report.restored() == 0)
			arrangeAll(change);
		if (report.stale() > 0) {
			former.doubt();
			notes.add("The stored layout of " + change.diagram().name() + " is older than the case: "
					+ (report.stale() == 1 ? "one place was" : report.stale() + " places were")
					+ " left out, and what is new was placed.");
		}
	}

	/** Lays out the diagram anew, but for what the user pinned. */
	public void arrange(CaseDiagram wanted) {
		session.arrange("Arrange all", show(wanted), this::arrangeAll);
	}

	/**
	 * Writes the layouts beside a case that is not protected.
	 *
	 * @throws CaseFileException beside a protected case: the layouts tell of it
	 */
	public Path saveViews(Path caseFile) throws IOException {
		if (CaseFiles.isProtected(caseFile))
			throw new CaseFileException(caseFile.toString(), "its layout can't be written without its passphrase");
		return saveViews(caseFile, Sealer.NONE);
	}

	/**
	 * Writes the layouts of all diagrams, shown or stored, beside a case file, protected as the case and readable by the
	 * same people. What lay there and was not taken over in full is kept before; {@link #notes} says where.
	 *
	 * @return where they are
	 */
	public Path saveViews(Path caseFile, Sealer sealer) throws IOException {
		Views views = views();
		Path file = ViewsFile.beside(caseFile);
		if (!views.diagrams().isEmpty() || Files.exists(file, LinkOption.NOFOLLOW_LINKS))
			former.replace(caseFile, sealer.seal(ViewsFile.bytes(views), Content.VIEWS), sealer).ifPresent(notes::add);
		return file;
	}

	/** The layouts of all diagrams as they are now, shown or stored. */
	public Views views() {
		List<DiagramViews> views = new ArrayList<>();
		for (CaseDiagram one : all()) {
			DDiagram shown = session.diagrams().find(one.description(), one.target());
			DiagramViews now = shown != null ? DiagramViews.capture(shown) : stored.get(one);
			if (now != null) {
				stored.put(one, now);
				views.add(now);
			}
		}
		return new Views(views);
	}
}
