// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Drags a bordered node: whatever lies under the mouse, it stays with the element it sits on. */
final class BorderTracker extends DragEditPartsTracker {

	BorderTracker(EditPart node) {
		super(node);
	}

	@Override
	protected boolean updateTargetUnderMouse() {
		boolean altered = getTargetEditPart() != getSourceEditPart().getParent();
		setTargetEditPart(getSourceEditPart().getParent());
		return altered;
	}

	@Override
	protected boolean isMove() {
		return true;
	}
}
