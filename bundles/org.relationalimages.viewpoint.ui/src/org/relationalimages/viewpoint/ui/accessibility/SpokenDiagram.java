// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.List;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.ui.part.ElementPart;

/** The elements of a diagram as a list for screen readers. */
public final class SpokenDiagram implements SpokenItems {

	private static final String HELP = "Tab goes through the elements, arrows to the next one in their direction, Enter inside, Escape out."
			+ " F2 edits the label, digits take the next steps, / adds by typing, L links the element to another one, F6 leads out of the diagram.";

	private final GraphicalViewer viewer;
	private final DDiagram diagram;
	private List<ElementPart> order;

	private SpokenDiagram(GraphicalViewer viewer, DDiagram diagram) {
		this.viewer = viewer;
		this.diagram = diagram;
	}

	/** Tells screen readers of a canvas with contents, until the canvas is disposed. */
	public static void install(GraphicalViewer viewer, DDiagram diagram) {
		SpokenDiagram spoken = new SpokenDiagram(viewer, diagram);
		DiagramListener listener = event -> {
			spoken.order = null;
			CanvasAccessibility.of(viewer).changed();
		};
		CanvasAccessibility.install(viewer, spoken);
		diagram.addListener(listener);
		viewer.getControl().addDisposeListener(event -> diagram.removeListener(listener));
	}

	@Override
	public String name() {
		return diagram.name();
	}

	@Override
	public String help() {
		return HELP;
	}

	@Override
	public List<? extends GraphicalEditPart> items() {
		if (order == null)
			order = ReadingOrder.of(viewer);
		return order;
	}

	@Override
	public String name(GraphicalEditPart item) {
		return ElementWords.name(((ElementPart) item).element());
	}

	@Override
	public String description(GraphicalEditPart item) {
		return ElementWords.description(viewer, ((ElementPart) item).element());
	}
}
