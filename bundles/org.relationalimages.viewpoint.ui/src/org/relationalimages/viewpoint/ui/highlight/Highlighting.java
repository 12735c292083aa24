// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.part.ElementPart;

/** Lets something stand out on a canvas until Esc or a button ends it; neither the model nor the diagram is changed. */
public final class Highlighting {

	private static final String OF_VIEWER = Highlighting.class.getName();

	private final EditPartViewer viewer;
	private final HighlightSource source;
	private final List<Runnable> followers = new ArrayList<>();
	private Highlight current;
	private boolean scheduled;

	private Highlighting(EditPartViewer viewer, HighlightSource source) {
		this.viewer = viewer;
		this.source = source;
	}

	/** Prepares a canvas for what the source knows. */
	public static void install(EditPartViewer viewer, HighlightSource source) {
		Highlighting highlighting = new Highlighting(viewer, source);
		viewer.setProperty(OF_VIEWER, highlighting);
		DiagramListener listener = event -> highlighting.updateSoon();
		DiagramController controller = DiagramController.of(viewer);
		controller.diagram().addListener(listener);
		// Esc doesn't get to the keys of the canvas: GEF's tools take it for themselves.
		viewer.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC)
				highlighting.end();
		});
		viewer.getControl().addDisposeListener(event -> {
			controller.diagram().removeListener(listener);
			source.shown(null);
		});
	}

	/** That of a canvas; empty when nothing can stand out in its diagram. */
	public static Optional<Highlighting> of(EditPartViewer viewer) {
		return Optional.ofNullable((Highlighting) viewer.getProperty(OF_VIEWER));
	}

	/** What knows what can stand out. */
	public HighlightSource source() {
		return source;
	}

	/** What stands out; null for nothing. */
	public Highlight current() {
		return current;
	}

	/** What can stand out for the only one of the elements; null otherwise. */
	public Highlight possible(List<DDiagramElement> selected) {
		return selected.size() == 1 ? source.of(selected.getFirst().target()) : null;
	}

	/** Lets what is selected stand out or, when something does already for it, ends that. */
	public void toggle(List<DDiagramElement> selected) {
		Highlight wanted = possible(selected);
		if (current != null && (wanted == null || wanted.about() == current.about()))
			end();
		else if (wanted == null)
			DiagramController.of(viewer).messages().tell(source.hint());
		else
			show(wanted);
	}

	/** Lets it stand out; says why when there is nothing to show. */
	public void show(Highlight highlight) {
		if (highlight.emphasis() == null) {
			end();
			DiagramController.of(viewer).messages().tell(highlight.sentence());
		} else
			set(highlight);
	}

	/** Paints everything alike again. */
	public void end() {
		if (current != null)
			set(null);
	}

	/** Calls it whenever something else, or nothing, stands out. */
	public void addFollower(Runnable follower) {
		followers.add(follower);
	}

	/** Once the parts follow the change, too. */
	private void updateSoon() {
		if (current == null || scheduled)
			return;
		scheduled = true;
		viewer.getControl().getDisplay().asyncExec(this::update);
	}

	private void update() {
		scheduled = false;
		if (current == null || viewer.getControl() == null || viewer.getControl().isDisposed())
			return;
		EObject about = current.about();
		Highlight now = DiagramController.of(viewer).diagram().elementsOf(about).isEmpty() ? null : source.of(about);
		set(now == null || now.emphasis() == null ? null : now);
	}

	private void set(Highlight highlight) {
		current = highlight;
		RenderContext.of(viewer).drawer().emphasise(highlight == null ? Emphasis.NONE : highlight.emphasis());
		source.shown(highlight == null ? null : highlight.about());
		for (Object part : List.copyOf(viewer.getEditPartRegistry().values()))
			if (part instanceof ElementPart element)
				element.refreshPicture();
		followers.forEach(Runnable::run);
	}
}
