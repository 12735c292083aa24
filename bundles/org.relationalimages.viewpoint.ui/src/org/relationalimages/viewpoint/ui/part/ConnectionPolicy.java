// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.ShapeFigure;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.ToolCommand;

/** Which edges may start and end at an element. What is not allowed gives no feedback and passes the mouse on. */
public final class ConnectionPolicy extends GraphicalNodeEditPolicy {

	private DropFeedback dropFeedback;

	@Override
	public EditPart getTargetEditPart(Request request) {
		if (element() instanceof DEdge && request instanceof CreateRequest create && isPlainCreation(request))
			return create.getNewObjectType() instanceof ToolDescription tool && canCreate(tool)
					? getHost() : null;
		return super.getTargetEditPart(request) != null && isAllowed(request) ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		if (element() instanceof DEdge && request instanceof CreateRequest create && isPlainCreation(request)
				&& create.getNewObjectType() instanceof ToolDescription tool && canCreate(tool))
			return new ToolCommand(tool.label(), () -> controller().make(tool, tools -> tools.create(tool, element(), null)));
		return super.getCommand(request);
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!isAllowed(request))
			return null;
		Command start = new ToolCommand(((EdgeTool) request.getNewObjectType()).label(), () -> { });
		request.setStartCommand(start);
		return start;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!isAllowed(request))
			return null;
		EdgeTool tool = (EdgeTool) request.getNewObjectType();
		DDiagramElement source = ((ElementPart) request.getSourceEditPart()).element();
		return new ToolCommand(tool.label(), () -> controller().make(tool, tools -> tools.draw(tool, source, element())));
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, true);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, false);
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(CanvasColors.selection());
		line.setLineWidth(2);
		line.setTargetDecoration(new PolygonDecoration());
		return line;
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		if (dropFeedback == null && getHost() instanceof GraphicalEditPart part
				&& part.getFigure() instanceof ShapeFigure shape && isAllowed((Request) request))
			dropFeedback = DropFeedback.around(part, shape, true);
	}

	@Override
	protected void eraseTargetConnectionFeedback(DropRequest request) {
		if (dropFeedback != null)
			dropFeedback.remove();
		dropFeedback = null;
	}

	private Command reconnect(ReconnectRequest request, boolean sourceEnd) {
		if (!isAllowed(request))
			return null;
		DEdge edge = (DEdge) request.getConnectionEditPart().getModel();
		return new ToolCommand("Reconnect", () -> controller().use("Reconnect", tools -> tools.reconnect(edge, sourceEnd, element())));
	}

	private boolean isAllowed(Request request) {
		if (request instanceof ReconnectRequest reconnect)
			return reconnect.getConnectionEditPart().getModel() instanceof DEdge edge && controller().may(tools -> tools.canReconnect(
					edge, RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType()), element()));
		if (!(request instanceof CreateConnectionRequest create) || !(create.getNewObjectType() instanceof EdgeTool tool))
			return false;
		if (RequestConstants.REQ_CONNECTION_START.equals(request.getType()))
			return controller().may(tools -> tools.canDrawFrom(tool, element()));
		return create.getSourceEditPart() instanceof ElementPart source
				&& controller().may(tools -> tools.canDraw(tool, source.element(), element()));
	}

	private boolean canCreate(ToolDescription tool) {
		return controller().may(tools -> tools.canCreate(tool, element()));
	}

	private static boolean isPlainCreation(Request request) {
		return RequestConstants.REQ_CREATE.equals(request.getType());
	}

	private DDiagramElement element() {
		return ((ElementPart) getHost()).element();
	}

	private DiagramController controller() {
		return DiagramController.of(getHost().getViewer());
	}
}
