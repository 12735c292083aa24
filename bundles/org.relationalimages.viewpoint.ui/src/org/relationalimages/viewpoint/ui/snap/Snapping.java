// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.snap;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;

/** What moved and resized elements snap to in a container: lines of their neighbours, which are shown then, and the grid. */
public final class Snapping {

	private static final String SHOWN = "Snap Feedback";

	private Snapping() {
	}

	/** Shows the lines of neighbours in a container. */
	public static void install(GraphicalEditPart container) {
		EditPolicy policy = new SnapFeedbackPolicy();
		container.installEditPolicy(SHOWN, policy);
	}

	/** What elements in a container snap to now; null for nothing. */
	public static SnapToHelper of(GraphicalEditPart container) {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (isOn(container, SnapToGeometry.PROPERTY_SNAP_ENABLED))
			helpers.add(new SnapToGeometry(container));
		if (isOn(container, SnapToGrid.PROPERTY_GRID_ENABLED))
			helpers.add(new SnapToGrid(container));
		return helpers.isEmpty() ? null : helpers.size() == 1 ? helpers.getFirst() : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}

	private static boolean isOn(GraphicalEditPart container, String property) {
		return Boolean.TRUE.equals(container.getViewer().getProperty(property));
	}
}
