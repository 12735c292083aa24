// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.Size;

/** A way of arranging what lies free in a diagram or in one of its containers, such as a ring or an axis; it has no state. */
public interface FreeArrangement {

	/**
	 * Places the items and bends the edges between them, with their ink's upper left corner at the given place.
	 *
	 * @return the size of all ink; null when these items can't be arranged so, and edges shall decide
	 */
	Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top);

	/**
	 * Where the upper left corner of a new item's ink belongs among items that keep their places.
	 *
	 * @return the place, relative to the holder; null when any free place near its neighbours will do
	 */
	default PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		return null;
	}

	/**
	 * Where an element must stand although others keep their places, since its place says something, such as a value.
	 *
	 * @param item the element, where it would stand otherwise
	 * @return the upper left corner of its figure, relative to the holder; null when its place says nothing
	 */
	default PrecisePoint meantPlace(LayoutContext context, DContainer holder, Item item) {
		return null;
	}

	/** Whether an element's height is a value, so that a line from it to the next one has to run straight. */
	default boolean isPlotted(AbstractDNode node) {
		return false;
	}
}
