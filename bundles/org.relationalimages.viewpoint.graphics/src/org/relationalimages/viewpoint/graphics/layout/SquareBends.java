// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;

/** Keeps the course of a bent edge level and upright where it was, when one of its ends moves. */
final class SquareBends {

	/** How far a line may be off to count as level or upright, in pixels. */
	private static final int OFF = 1;

	private enum Way {
		UPRIGHT, LEVEL, OBLIQUE
	}

	private SquareBends() {
	}

	/** The bends after the first end has moved; the boxes are those from before. */
	static List<Point> firstMoved(List<Point> bends, Bounds first, Bounds last, Point by) {
		Way way = way(first, bends.getFirst());
		int moving = 1;
		while (moving < bends.size() && way(bends.get(moving - 1), bends.get(moving)) == way)
			moving++;
		boolean whole = moving == bends.size();
		if (way == Way.OBLIQUE || whole && way(last, bends.getLast()) == way)
			return bends;
		List<Point> moved = new ArrayList<>(bends);
		for (int i = 0; i < moving; i++)
			moved.set(i, way == Way.UPRIGHT ? bends.get(i).plus(by.x(), 0) : bends.get(i).plus(0, by.y()));
		return moved;
	}

	/** The bends after the last end has moved. */
	static List<Point> lastMoved(List<Point> bends, Bounds first, Bounds last, Point by) {
		List<Point> turned = new ArrayList<>(bends);
		Collections.reverse(turned);
		List<Point> moved = new ArrayList<>(firstMoved(turned, last, first, by));
		Collections.reverse(moved);
		return moved;
	}

	/** How the course runs between a box and the bend next to it. */
	private static Way way(Bounds box, Point bend) {
		if (bend.x() > box.x() && bend.x() < box.right())
			return Way.UPRIGHT;
		return bend.y() > box.y() && bend.y() < box.bottom() ? Way.LEVEL : Way.OBLIQUE;
	}

	private static Way way(Point one, Point next) {
		if (Math.abs(one.x() - next.x()) <= OFF)
			return Way.UPRIGHT;
		return Math.abs(one.y() - next.y()) <= OFF ? Way.LEVEL : Way.OBLIQUE;
	}
}
