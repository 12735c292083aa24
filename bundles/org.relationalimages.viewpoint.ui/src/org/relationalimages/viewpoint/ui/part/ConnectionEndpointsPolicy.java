// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.List;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.relationalimages.viewpoint.ui.canvas.EdgeLine;

/** Lets the ends of a selected edge be dragged to other elements, and marks the edge as selected. */
public final class ConnectionEndpointsPolicy extends ConnectionEndpointEditPolicy {

	@Override
	protected void showSelection() {
		super.showSelection();
		line().setHighlighted(true);
	}

	@Override
	protected void hideSelection() {
		line().setHighlighted(false);
		super.hideSelection();
	}

	@Override
	protected List<Object> createSelectionHandles() {
		return EdgeHandles.ends((ConnectionEditPart) getHost());
	}

	@Override
	protected void showFocus() {
		line().setHighlighted(true);
	}

	@Override
	protected void hideFocus() {
		line().setHighlighted(getHost().getSelected() != EditPart.SELECTED_NONE);
	}

	private EdgeLine line() {
		return (EdgeLine) getHostFigure();
	}
}
