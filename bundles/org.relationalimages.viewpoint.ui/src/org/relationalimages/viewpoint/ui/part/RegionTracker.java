// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** On a region that cannot be moved a drag draws a selection frame, and a click selects the region. */
final class RegionTracker extends MarqueeDragTracker {

	private final ElementPart region;

	RegionTracker(ElementPart region) {
		this.region = region;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 3)
			select();
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean clicked = !movedPastThreshold();
		boolean handled = super.handleButtonUp(button);
		if (clicked && button == 1)
			select();
		return handled;
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		if (button == 1)
			ElementPart.open(region);
		return true;
	}

	private void select() {
		EditPartViewer viewer = region.getViewer();
		if (getCurrentInput().isControlKeyDown() && region.getSelected() != EditPart.SELECTED_NONE)
			viewer.deselect(region);
		else if (getCurrentInput().isControlKeyDown() || getCurrentInput().isShiftKeyDown())
			viewer.appendSelection(region);
		else if (region.getSelected() == EditPart.SELECTED_NONE)
			viewer.select(region);
	}
}
