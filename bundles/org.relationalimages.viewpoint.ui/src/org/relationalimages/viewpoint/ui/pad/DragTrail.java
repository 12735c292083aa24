// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** The line from an element to the mouse. */
final class DragTrail extends PolylineConnection {

	private final XYAnchor end = new XYAnchor(new Point());

	private DragTrail(GraphicalEditPart source) {
		Rectangle box = PadPlace.box(source);
		setForegroundColor(CanvasColors.selection());
		setBackgroundColor(CanvasColors.selection());
		setLineWidth(2);
		setLineStyle(SWT.LINE_DASH);
		PolygonDecoration head = new PolygonDecoration();
		head.setScale(9, 4);
		setTargetDecoration(head);
		setSourceAnchor(new ChopboxAnchor(source.getFigure()) {
			@Override
			protected Rectangle getBox() {
				Rectangle at = box.getCopy();
				getOwner().translateToRelative(at);
				return at;
			}
		});
		end.setLocation(box.getCenter());
		setTargetAnchor(end);
	}

	static DragTrail show(GraphicalEditPart source, IFigure layer) {
		DragTrail trail = new DragTrail(source);
		layer.add(trail);
		return trail;
	}

	/** Leads to a place on the screen. */
	void to(Point place) {
		end.setLocation(place.getCopy());
	}

	void remove() {
		if (getParent() != null)
			getParent().remove(this);
	}
}
