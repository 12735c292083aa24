// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.canvas.ShapeFigure;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.ToolCommand;

/** What may be created on or dropped into a diagram, container, list or node. */
public final class ContainerPolicy extends LayoutEditPolicy {

	private DropFeedback dropFeedback;

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new BoundsPolicy();
	}

	/** Passes on what it does not take, so that a node lying on a container does not stand in the container's way. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		if (request instanceof CreateRequest create && RequestConstants.REQ_CREATE.equals(request.getType()))
			return canCreate(create) || isSheet() ? getHost() : null;
		if (RequestConstants.REQ_ADD.equals(request.getType()) || RequestConstants.REQ_MOVE.equals(request.getType()))
			return takes((ChangeBoundsRequest) request) ? getHost() : null;
		return null;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!canCreate(request))
			return null;
		ToolDescription tool = (ToolDescription) request.getNewObjectType();
		Point place = toHolder(request.getLocation());
		return new ToolCommand(tool.label(), () -> controller().make(tool, tools -> tools.create(tool, holder(), place)));
	}

	@Override
	protected Command getAddCommand(Request request) {
		ChangeBoundsRequest change = (ChangeBoundsRequest) request;
		List<DDiagramElement> dropped = elements(change);
		if (dropped.isEmpty() || !canDrop(dropped))
			return UnexecutableCommand.INSTANCE;
		Point place = toHolder(corner(change));
		return new ToolCommand("Move", () -> controller().drop(dropped, holder(), place));
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		eraseLayoutTargetFeedback(request);
		if (!(host().getFigure() instanceof ShapeFigure shape))
			return;
		boolean add = RequestConstants.REQ_ADD.equals(request.getType());
		if (add || RequestConstants.REQ_CREATE.equals(request.getType()))
			dropFeedback = DropFeedback.around(host(), shape, !add || canDrop(elements((ChangeBoundsRequest) request)));
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		if (dropFeedback != null)
			dropFeedback.remove();
		dropFeedback = null;
	}

	@Override
	protected void showSizeOnDropFeedback(CreateRequest request) {
		// What is created gets its size from the specification, not from the mouse.
	}

	private boolean takes(ChangeBoundsRequest request) {
		List<DDiagramElement> dropped = elements(request);
		if (dropped.isEmpty())
			return false;
		boolean own = dropped.stream().allMatch(element -> element.parent() == holder());
		return own || holder() instanceof DContainer || canDrop(dropped);
	}

	private boolean canCreate(CreateRequest request) {
		return request.getNewObjectType() instanceof ToolDescription tool && controller().may(tools -> tools.canCreate(tool, holder()));
	}

	private boolean canDrop(List<DDiagramElement> dropped) {
		return dropped.stream().allMatch(element -> controller().may(tools -> tools.canDrop(element, holder())));
	}

	private static List<DDiagramElement> elements(ChangeBoundsRequest request) {
		List<DDiagramElement> elements = new ArrayList<>();
		if (request.getEditParts() != null)
			for (Object part : request.getEditParts())
				if (part instanceof ElementPart element)
					elements.add(element.element());
		return elements;
	}

	/** The upper left corner of what is dropped, on the screen. */
	private static org.eclipse.draw2d.geometry.Point corner(ChangeBoundsRequest request) {
		Rectangle all = null;
		for (Object part : request.getEditParts())
			if (part instanceof GraphicalEditPart node && node.getFigure() instanceof ShapeFigure shape) {
				Rectangle box = shape.box();
				shape.translateToAbsolute(box);
				all = all == null ? box : all.getUnion(box);
			}
		return all == null ? request.getLocation() : all.getTopLeft().translate(request.getMoveDelta());
	}

	private Point toHolder(org.eclipse.draw2d.geometry.Point screen) {
		org.eclipse.draw2d.geometry.Point place = screen.getCopy();
		host().getFigure().translateToRelative(place);
		var origin = holder() instanceof AbstractDNode node ? node.absoluteBounds() : null;
		return origin == null ? new Point(place.x, place.y) : new Point(place.x - origin.x(), place.y - origin.y());
	}

	private GraphicalEditPart host() {
		return (GraphicalEditPart) getHost();
	}

	private Object holder() {
		return getHost().getModel();
	}

	private boolean isSheet() {
		return !(holder() instanceof AbstractDNode);
	}

	private DiagramController controller() {
		return DiagramController.of(getHost().getViewer());
	}
}
