// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.geometry;

import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;

/** A point on a diagram, in fractions of pixels at 100 %. */
public record PrecisePoint(double x, double y) {

	/** The maximum distance from the upper left corner of the diagram, in pixels. */
	static final double FARTHEST = Bounds.FARTHEST;

	/** The same point with fractions. */
	public static PrecisePoint of(Point point) {
		return new PrecisePoint(point.x(), point.y());
	}

	/** This point moved by the given distances. */
	public PrecisePoint plus(double dx, double dy) {
		return new PrecisePoint(x + dx, y + dy);
	}

	/** The straight distance to another point, in pixels. */
	public double distance(PrecisePoint other) {
		return Math.hypot(other.x - x, other.y - y);
	}

	/** The point between this one (0) and the other (1). */
	public PrecisePoint towards(PrecisePoint other, double part) {
		return new PrecisePoint(x + (other.x - x) * part, y + (other.y - y) * part);
	}

	/** The nearest whole pixel, not beyond {@link #FARTHEST}. */
	public Point rounded() {
		return new Point((int) Math.round(Math.clamp(x, -FARTHEST, FARTHEST)), (int) Math.round(Math.clamp(y, -FARTHEST, FARTHEST)));
	}
}
