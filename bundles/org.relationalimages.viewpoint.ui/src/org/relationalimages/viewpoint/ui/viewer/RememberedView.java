// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.viewer;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.draw2d.geometry.Point;
import org.relationalimages.viewpoint.diagram.DDiagram;

/** The zoom of each diagram and what of it was in view, as long as its case is open: closing an editor does not lose it. */
public final class RememberedView {

	private record View(double zoom, Point location) {
	}

	private static final Map<DDiagram, View> VIEWS = new WeakHashMap<>();

	private RememberedView() {
	}

	/** Notes the view of a canvas. */
	public static void keep(DiagramViewer viewer) {
		VIEWS.put(viewer.controller().diagram(), new View(viewer.zoom().getZoom(), viewer.zoom().getViewport().getViewLocation().getCopy()));
	}

	/** Brings a canvas to the view its diagram had; returns false when nothing is known of it. */
	public static boolean restore(DiagramViewer viewer) {
		View view = VIEWS.get(viewer.controller().diagram());
		if (view == null)
			return false;
		viewer.zoom().setZoom(view.zoom());
		viewer.zoom().getViewport().validate();
		viewer.zoom().setViewLocation(view.location().getCopy());
		return true;
	}
}
