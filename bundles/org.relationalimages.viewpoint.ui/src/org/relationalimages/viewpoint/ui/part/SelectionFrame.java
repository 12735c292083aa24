// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.graphics.Color;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** The frame around a selected element; where the element may be moved, dragging the frame moves it. */
final class SelectionFrame extends MoveHandle {

	SelectionFrame(GraphicalEditPart owner, boolean movable) {
		super(owner);
		setBorder(new LineBorder(1) {
			@Override
			public Color getColor() {
				return CanvasColors.selection(); // the theme may change meanwhile
			}
		});
		setCursor(movable ? Cursors.SIZEALL : Cursors.ARROW);
	}

	@Override
	protected DragTracker createDragTracker() {
		return getOwner().getDragTracker(new Request(RequestConstants.REQ_SELECTION));
	}
}
