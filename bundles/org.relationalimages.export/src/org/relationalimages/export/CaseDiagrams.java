// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Design;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.layout.Layouter;
import org.relationalimages.viewpoint.layout.Progress;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/**
 * The diagrams of one loaded case: those in the views file beside it, and where it has none of a kind, the ones every
 * case starts with: Image Layers and People &amp; Bonds of the case, Paradox of each paradox. A diagram is computed when it
 * is shown first; what has no stored place is laid out.
 */
public final class CaseDiagrams {

	private final EditingSession session;
	private final Layouter layouter = new Layouter(CaseDesign.images());
	private final Path viewsFile;
	private final List<CaseDiagram> all = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	private CaseDiagrams(CaseFile root, Path file) {
		this.viewsFile = viewsOf(file);
		this.session = new EditingSession(List.of(root));
		session.onCreated(Ids::assign);
		session.diagrams().afterRefresh(change -> layouter.update(change, null));
		addDefaults(root);
	}

	/** The diagrams of a case that was loaded from that file. */
	public static CaseDiagrams open(CaseFile root, Path file) {
		return new CaseDiagrams(root, file);
	}

	/** Where the views of a case file are kept: beside it, with {@code .views} added. */
	public static Path viewsOf(Path file) {
		return file.resolveSibling(file.getFileName() + ".views");
	}

	private void addDefaults(CaseFile root) {
		addUnlessThere(Design.IMAGE_LAYERS, root);
		addUnlessThere(Design.PEOPLE_AND_BONDS, root);
		for (EObject paradox : root.getParadoxes())
			addUnlessThere(Design.PARADOX, paradox);
	}

	private void addUnlessThere(String name, EObject target) {
		DiagramDescription description = CaseDesign.description(name);
		CaseDiagram diagram = new CaseDiagram(description, target);
		if (!all.contains(diagram) && DiagramFactory.canCreate(description, target))
			all.add(diagram);
	}

	/** The session in which the case and its diagrams are edited. */
	public EditingSession session() {
		return session;
	}

	/** The diagrams of the case, shown or not. */
	public List<CaseDiagram> all() {
		return List.copyOf(all);
	}

	/** What the user should know of the views file: a sentence each. */
	public List<String> notes() {
		return List.copyOf(notes);
	}

	/** Opens the diagram, or gives it when it is open. */
	public DDiagram show(CaseDiagram wanted) {
		DDiagram found = session.diagrams().find(wanted.description(), wanted.target());
		return found != null ? found : session.diagrams().open(wanted.description(), wanted.target(), change -> {
		}, change -> layouter.arrangeAll(change, Progress.NONE));
	}

	/** Lays out the diagram anew, but for what the user pinned. */
	public void arrange(CaseDiagram wanted) {
		DDiagram diagram = show(wanted);
		session.arrange("Arrange all", diagram, change -> layouter.arrangeAll(change, Progress.NONE));
	}

	/** Writes the views file and gives its path. */
	public Path saveViews() throws IOException {
		return viewsFile;
	}
}
