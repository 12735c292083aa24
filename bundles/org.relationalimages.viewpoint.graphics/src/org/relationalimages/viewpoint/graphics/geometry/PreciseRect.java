// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.geometry;

import org.relationalimages.viewpoint.geometry.Bounds;

/** A rectangle in fractions of pixels at 100 %; width and height are never negative. */
public record PreciseRect(double x, double y, double width, double height) {

	/** Clamps negative sizes to 0. */
	public PreciseRect {
		width = Math.max(0, width);
		height = Math.max(0, height);
	}

	/** The same rectangle with fractions. */
	public static PreciseRect of(Bounds bounds) {
		return new PreciseRect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
	}

	/** The right edge. */
	public double right() {
		return x + width;
	}

	/** The lower edge. */
	public double bottom() {
		return y + height;
	}

	/** The middle. */
	public PrecisePoint center() {
		return new PrecisePoint(x + width / 2, y + height / 2);
	}

	/** The rectangle made smaller on each side; with negative distances larger. */
	public PreciseRect inset(double dx, double dy) {
		double w = Math.max(0, width - 2 * dx);
		double h = Math.max(0, height - 2 * dy);
		return new PreciseRect(x + (width - w) / 2, y + (height - h) / 2, w, h);
	}

	/** The same rectangle elsewhere. */
	public PreciseRect moved(double dx, double dy) {
		return new PreciseRect(x + dx, y + dy, width, height);
	}

	/** The smallest rectangle around both; the first may be null for none. */
	public static PreciseRect around(PreciseRect known, PreciseRect more) {
		return known == null ? more : known.union(more);
	}

	/** The smallest rectangle that contains both. */
	public PreciseRect union(PreciseRect other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new PreciseRect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** Whether the other rectangle is inside, edges included. */
	public boolean contains(PreciseRect other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** Whether the point is inside, edges included. */
	public boolean contains(PrecisePoint p) {
		return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
	}

	/** Whether both have inner points in common. */
	public boolean intersects(PreciseRect other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** The smallest rectangle of whole pixels that contains it. */
	public Bounds outer() {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		return new Bounds(left, top, (int) Math.clamp(Math.ceil(right()) - left, 0, Integer.MAX_VALUE),
				(int) Math.clamp(Math.ceil(bottom()) - top, 0, Integer.MAX_VALUE));
	}
}
