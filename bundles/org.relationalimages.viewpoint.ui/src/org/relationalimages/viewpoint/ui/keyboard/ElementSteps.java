// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.accessibility.ReadingOrder;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.part.EdgePart;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.Mobility;
import org.relationalimages.viewpoint.ui.part.NodePart;

/** Goes from element to element and moves what is selected, by keys. What is gone to is selected and scrolled to. */
public final class ElementSteps {

	private static final int FAR = 10;
	private static final int FINE = 1;

	private final EditPartViewer viewer;

	/** The steps on a canvas. */
	public ElementSteps(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	/** Goes on or back in the order of reading; after the last element comes the first. */
	public void read(int by) {
		List<ElementPart> order = ReadingOrder.of(viewer);
		if (order.isEmpty())
			return;
		int at = order.indexOf(current());
		go(order.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, order.size())), false);
	}

	/** Goes to the first or to the last element in the order of reading. */
	public void toEnd(boolean last) {
		List<ElementPart> order = ReadingOrder.of(viewer);
		if (!order.isEmpty())
			go(last ? order.getLast() : order.getFirst(), false);
	}

	/** Goes in the direction of an arrow key, and selects what is there as well when the selection is extended. */
	public boolean go(int key, boolean extending) {
		int direction = Directions.of(key);
		if (direction == PositionConstants.NONE)
			return false;
		ElementPart from = current();
		if (from == null)
			read(1);
		else
			Directions.next(viewer, from, direction).ifPresent(next -> go(next, extending));
		return true;
	}

	/** Goes to the first element inside the current one; returns whether there is any. */
	public boolean in() {
		ElementPart from = current();
		List<NodePart> inside = from == null ? ReadingOrder.inside(viewer.getContents()) : ReadingOrder.inside(from);
		if (inside.isEmpty())
			return false;
		go(inside.getFirst(), false);
		return true;
	}

	/** Goes to what holds the current element, from a link to where it starts, and from the outermost to nothing. */
	public void out() {
		ElementPart from = current();
		if (from == null)
			return;
		EditPart holder = from instanceof EdgePart edge ? edge.getSource() : from.getParent();
		if (holder instanceof ElementPart next)
			go(next, false);
		else
			viewer.deselectAll();
	}

	/** Moves what is selected in the direction of an arrow key. */
	public boolean move(int key, boolean fine) {
		int direction = Directions.of(key);
		if (direction == PositionConstants.NONE)
			return false;
		int distance = fine ? FINE : FAR;
		int dx = direction == PositionConstants.WEST ? -distance : direction == PositionConstants.EAST ? distance : 0;
		int dy = direction == PositionConstants.NORTH ? -distance : direction == PositionConstants.SOUTH ? distance : 0;
		Map<AbstractDNode, Bounds> places = new LinkedHashMap<>();
		for (Object part : viewer.getSelectedEditParts())
			if (part instanceof NodePart node && Mobility.of(node.element()) == Mobility.FREE)
				places.put(node.element(), node.element().bounds().moved(dx, dy));
		DiagramController controller = DiagramController.of(viewer);
		if (!places.isEmpty())
			controller.place("Move", places);
		else if (current() != null)
			controller.tellWhyNot("\"" + current().element().label() + "\" has its place where it is and can't be moved.");
		return true;
	}

	/** The element the keyboard is at: of what is selected, what was gone to last; null when it is at the diagram itself. */
	private ElementPart current() {
		ElementPart focus = viewer.getFocusEditPart() instanceof ElementPart part ? part : null;
		if (focus != null && focus.getSelected() != EditPart.SELECTED_NONE)
			return focus;
		ElementPart selected = null;
		for (Object part : viewer.getSelectedEditParts())
			if (part instanceof ElementPart element)
				selected = element;
		return selected != null ? selected : focus;
	}

	private void go(ElementPart part, boolean extending) {
		if (extending)
			viewer.appendSelection(part);
		else
			viewer.select(part);
		viewer.setFocus(part);
		viewer.reveal(part);
	}
}
