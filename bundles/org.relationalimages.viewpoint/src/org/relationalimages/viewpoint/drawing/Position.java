// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;

/** A place on a diagram, in fractions of pixels at 100 %. */
public record Position(double x, double y) {

	/** How far from the upper left corner of the diagram anything can be, in pixels. */
	static final double FARTHEST = Bounds.FARTHEST;

	/** The same place with fractions. */
	public static Position of(Point point) {
		return new Position(point.x(), point.y());
	}

	/** This place moved by the given distances. */
	public Position plus(double dx, double dy) {
		return new Position(x + dx, y + dy);
	}

	/** The straight distance to another place, in pixels. */
	public double distance(Position other) {
		return Math.hypot(other.x - x, other.y - y);
	}

	/** The place between this (0) and the other (1). */
	public Position towards(Position other, double part) {
		return new Position(x + (other.x - x) * part, y + (other.y - y) * part);
	}

	/** The nearest whole pixel, not beyond {@link #FARTHEST}. */
	public Point rounded() {
		return new Point((int) Math.round(Math.clamp(x, -FARTHEST, FARTHEST)), (int) Math.round(Math.clamp(y, -FARTHEST, FARTHEST)));
	}
}
