// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import org.relationalimages.viewpoint.geometry.Bounds;

/** A rectangle in fractions of pixels at 100 %; width and height are never negative. */
public record Box(double x, double y, double width, double height) {

	/** Cuts negative sizes off. */
	public Box {
		width = Math.max(0, width);
		height = Math.max(0, height);
	}

	/** The same rectangle with fractions. */
	public static Box of(Bounds bounds) {
		return new Box(bounds.x(), bounds.y(), bounds.width(), bounds.height());
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
	public Position center() {
		return new Position(x + width / 2, y + height / 2);
	}

	/** The rectangle made smaller on each side; with negative distances larger. */
	public Box inset(double dx, double dy) {
		double w = Math.max(0, width - 2 * dx);
		double h = Math.max(0, height - 2 * dy);
		return new Box(x + (width - w) / 2, y + (height - h) / 2, w, h);
	}

	/** The same rectangle elsewhere. */
	public Box moved(double dx, double dy) {
		return new Box(x + dx, y + dy, width, height);
	}

	/** The smallest rectangle that holds both. */
	public Box union(Box other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** Whether the other lies inside, edges included. */
	public boolean contains(Box other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}

	/** Whether the place lies inside, edges included. */
	public boolean contains(Position p) {
		return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
	}

	/** Whether both have inner points in common. */
	public boolean intersects(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** The smallest rectangle of whole pixels that holds it. */
	public Bounds outer() {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		return new Bounds(left, top, (int) Math.clamp(Math.ceil(right()) - left, 0, Integer.MAX_VALUE),
				(int) Math.clamp(Math.ceil(bottom()) - top, 0, Integer.MAX_VALUE));
	}
}
