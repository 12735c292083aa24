// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.viewer;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.relationalimages.viewpoint.diagram.DDiagram;

/** The zoom of each diagram and what of it was in view: closing an editor does not lose it. */
public final class RememberedView {

	/**
	 * A zoom and what was in the upper left corner.
	 *
	 * @param zoom 1 is 100 %
	 * @param x    in pixels of the screen at that zoom
	 * @param y    in pixels of the screen at that zoom
	 */
	public record Place(double zoom, int x, int y) {
	}

	private static final Map<DDiagram, Place> PLACES = new WeakHashMap<>();

	private RememberedView() {
	}

	/** Notes the view of a canvas, and gives it to who keeps it for longer than the program runs. */
	public static void keep(DiagramViewer viewer, Consumer<Place> keeper) {
		Point corner = viewer.zoom().getViewport().getViewLocation();
		Place place = new Place(viewer.zoom().getZoom(), corner.x, corner.y);
		PLACES.put(viewer.controller().diagram(), place);
		keeper.accept(place);
	}

	/** Brings a canvas to the view its diagram had, or else to the one that was kept; returns false when nothing is known of it. */
	public static boolean restore(DiagramViewer viewer, Optional<Place> kept) {
		Place known = PLACES.get(viewer.controller().diagram());
		Place place = known == null ? kept.orElse(null) : known;
		if (place == null)
			return false;
		viewer.zoom().setZoom(Math.clamp(place.zoom(), viewer.zoom().getMinZoom(), viewer.zoom().getMaxZoom()));
		viewer.zoom().getViewport().validate();
		viewer.zoom().setViewLocation(new Point(place.x(), place.y()));
		return true;
	}
}
