// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.ToolCommand;

/** Lets a selected edge be bent: drag a middle grip to bend it, a bend to move it, a bend back onto the line to undo it. */
public final class BendpointsPolicy extends BendpointEditPolicy {

	@Override
	protected List<Object> createSelectionHandles() {
		return EdgeHandles.bends((ConnectionEditPart) getHost());
	}

	@Override
	protected Command getCreateBendpointCommand(BendpointRequest request) {
		Point place = place(request);
		return bend("Bend edge", bends -> bends.add(Math.min(request.getIndex(), bends.size()), place));
	}

	@Override
	protected Command getMoveBendpointCommand(BendpointRequest request) {
		Point place = place(request);
		return bend("Bend edge", bends -> {
			if (request.getIndex() < bends.size())
				bends.set(request.getIndex(), place);
		});
	}

	@Override
	protected Command getDeleteBendpointCommand(BendpointRequest request) {
		return bend("Straighten edge", bends -> {
			if (request.getIndex() < bends.size())
				bends.remove(request.getIndex());
		});
	}

	private Command bend(String label, Consumer<List<Point>> change) {
		List<Point> bends = new ArrayList<>(edge().bendpoints());
		change.accept(bends);
		return new ToolCommand(label, () -> DiagramController.of(getHost().getViewer()).bend(label, edge(), bends));
	}

	private Point place(BendpointRequest request) {
		org.eclipse.draw2d.geometry.Point place = request.getLocation().getCopy();
		getConnection().translateToRelative(place);
		return new Point(place.x, place.y);
	}

	private DEdge edge() {
		return (DEdge) getHost().getModel();
	}
}
