// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.policy;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.relationalimages.viewpoint.ui.canvas.Accent;
import org.relationalimages.viewpoint.ui.part.NodePart;

/** The frame around a selected element; where the element may be moved, dragging the frame moves it. */
final class SelectionFrame extends MoveHandle {

	private final boolean movable;

	SelectionFrame(NodePart owner, boolean movable) {
		super(owner);
		this.movable = movable;
		setBorder(new LineBorder(Accent.SELECTION, 1));
		setCursor(movable ? Cursors.SIZEALL : Cursors.ARROW);
	}

	@Override
	protected DragTracker createDragTracker() {
		return movable ? super.createDragTracker() : new SelectEditPartTracker(getOwner());
	}
}
