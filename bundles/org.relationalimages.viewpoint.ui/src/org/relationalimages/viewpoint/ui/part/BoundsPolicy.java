// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.canvas.ShapeFigure;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.SetBoundsCommand;

/** Moves and resizes an element as far as its kind allows, with handles and a ghost of the element while it moves. */
public final class BoundsPolicy extends ResizableEditPolicy {

	private static final int SMALLEST = 10;

	@Override
	public void activate() {
		setDragAllowed(Mobility.of(element()) != Mobility.FIXED);
		super.activate();
	}

	/** None in a case that can only be read, either. */
	@Override
	public int getResizeDirections() {
		return DiagramController.of(part().getViewer()).session().refusal() == null ? Resizing.directions(element()) : PositionConstants.NONE;
	}

	/** Of several selected elements those are resized together that can be. */
	@Override
	public boolean understandsRequest(Request request) {
		return REQ_RESIZE.equals(request.getType()) ? allows(((ChangeBoundsRequest) request).getResizeDirection())
				: super.understandsRequest(request);
	}

	@Override
	protected List<Object> createSelectionHandles() {
		List<Object> made = new ArrayList<>();
		made.add(new SelectionFrame(part(), isDragAllowed()));
		for (int direction : SelectionHandle.DIRECTIONS)
			if (allows(direction))
				made.add(new SelectionHandle(part(), direction));
		return made;
	}

	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		if (Mobility.of(element()) != Mobility.FREE && Mobility.of(element()) != Mobility.BORDER)
			return null;
		return place("Move", request, false);
	}

	@Override
	protected Command getResizeCommand(ChangeBoundsRequest request) {
		return allows(request.getResizeDirection()) ? place("Resize", request, true) : null;
	}

	@Override
	protected Command getOrphanCommand(Request request) {
		return null;
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		IFigure ghost = new DragFeedback(shape(), part().getViewer());
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	@Override
	protected Rectangle getInitialFeedbackBounds() {
		return shape().box();
	}

	@Override
	protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
		PrecisionRectangle box = onScreen();
		IFigure ghost = getDragSourceFeedbackFigure();
		Rectangle moved = request.getTransformedRectangle(box);
		ghost.translateToRelative(moved);
		ghost.setBounds(moved);
	}

	private Command place(String label, ChangeBoundsRequest request, boolean sized) {
		PrecisionRectangle box = onScreen();
		Rectangle moved = request.getTransformedRectangle(box);
		part().getFigure().translateToRelative(moved);
		Rectangle before = shape().box();
		Bounds old = element().bounds();
		int width = sized ? Math.max(SMALLEST, moved.width) : old.width();
		int height = sized ? Math.max(SMALLEST, moved.height) : old.height();
		Bounds target = new Bounds(old.x() + moved.x - before.x, old.y() + moved.y - before.y, width, height);
		return new SetBoundsCommand(DiagramController.of(part().getViewer()), label, element(),
				Mobility.of(element()) == Mobility.BORDER ? BorderPlacement.onto(element(), target) : target);
	}

	private PrecisionRectangle onScreen() {
		PrecisionRectangle box = new PrecisionRectangle(shape().box());
		part().getFigure().translateToAbsolute(box);
		return box;
	}

	private boolean allows(int direction) {
		return direction != 0 && (getResizeDirections() & direction) == direction;
	}

	private GraphicalEditPart part() {
		return (GraphicalEditPart) getHost();
	}

	private ShapeFigure shape() {
		return (ShapeFigure) part().getFigure();
	}

	private AbstractDNode element() {
		return (AbstractDNode) getHost().getModel();
	}
}
