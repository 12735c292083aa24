// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Lets the ends of a selected edge be dragged to other elements, and marks the edge as selected. */
public final class ConnectionEndpointsPolicy extends ConnectionEndpointEditPolicy {

	@Override
	protected void showSelection() {
		super.showSelection();
		((EdgePart) getHost()).line().setHighlighted(true);
	}

	@Override
	protected void hideSelection() {
		((EdgePart) getHost()).line().setHighlighted(false);
		super.hideSelection();
	}

	@Override
	protected List<Object> createSelectionHandles() {
		return EdgeHandles.ends((EdgePart) getHost());
	}

	@Override
	protected void showFocus() {
		((EdgePart) getHost()).line().setHighlighted(true);
	}

	@Override
	protected void hideFocus() {
		((EdgePart) getHost()).line().setHighlighted(getHost().getSelected() != EditPart.SELECTED_NONE);
	}
}
