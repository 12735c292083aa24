// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;

/** Zooms with the mouse wheel so that the point under the mouse keeps its position. */
public final class WheelZoom implements MouseWheelHandler {

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		if (!(viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom) || event.count == 0)
			return;
		Viewport port = zoom.getViewport();
		double before = zoom.getZoom();
		double x = (port.getViewLocation().x + event.x) / before;
		double y = (port.getViewLocation().y + event.y) / before;
		if (event.count > 0)
			zoom.zoomIn();
		else
			zoom.zoomOut();
		port.validate();
		zoom.setViewLocation(new Point((int) Math.round(x * zoom.getZoom() - event.x),
				(int) Math.round(y * zoom.getZoom() - event.y)));
		event.doit = false;
	}
}
