// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.geometry;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;

/** A side of a node. */
public enum Side {
	NORTH, EAST, SOUTH, WEST;

	/** The side of its parent at which a bordered node is; {@link #SOUTH} for any other node. */
	public static Side of(AbstractDNode node) {
		if (!node.isBordered() || node.bounds() == null || !(node.parent() instanceof AbstractDNode parent)
				|| parent.bounds() == null)
			return SOUTH;
		return of(node.bounds(), parent.bounds().width(), parent.bounds().height());
	}

	/** The side of a parent of the given size that is nearest to bounds relative to the parent's corner. */
	public static Side of(Bounds place, int width, int height) {
		double x = place.x() + place.width() / 2.0;
		double y = place.y() + place.height() / 2.0;
		double west = Math.abs(x);
		double east = Math.abs(width - x);
		double north = Math.abs(y);
		double south = Math.abs(height - y);
		double least = Math.min(Math.min(west, east), Math.min(north, south));
		return least == east ? EAST : least == west ? WEST : least == south ? SOUTH : NORTH;
	}
}
