// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.geometry;

/** A rectangle on a diagram, in pixels at 100 % zoom; width and height are never negative. */
public record Bounds(int x, int y, int width, int height) {

	/**
	 * The maximum size of an element, and the maximum distance from its parent's corner, in pixels; larger values are
	 * clamped. Sums over the deepest nesting do not overflow.
	 */
	public static final int FARTHEST = 10_000_000;

	/** @throws IllegalArgumentException when width or height is negative */
	public Bounds {
		if (width < 0 || height < 0)
			throw new IllegalArgumentException("A rectangle cannot be " + width + " x " + height + " pixels large.");
	}

	/** The nearest rectangle of whole pixels whose position and size do not exceed {@link #FARTHEST}; negative sizes become 0. */
	public static Bounds nearest(double x, double y, double width, double height) {
		return new Bounds((int) Math.round(Math.clamp(x, -FARTHEST, FARTHEST)), (int) Math.round(Math.clamp(y, -FARTHEST, FARTHEST)),
				(int) Math.clamp(Math.ceil(width - 1e-6), 0, FARTHEST), (int) Math.clamp(Math.ceil(height - 1e-6), 0, FARTHEST));
	}

	/** The same rectangle, moved by the given distances. */
	public Bounds moved(int dx, int dy) {
		return new Bounds(x + dx, y + dy, width, height);
	}

	/** The same corner with another size. */
	public Bounds sized(int newWidth, int newHeight) {
		return new Bounds(x, y, newWidth, newHeight);
	}

	/** The smallest rectangle that contains both. */
	public Bounds union(Bounds other) {
		int left = Math.min(x, other.x);
		int top = Math.min(y, other.y);
		return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** The first column right of the rectangle. */
	public int right() {
		return x + width;
	}

	/** The first row below the rectangle. */
	public int bottom() {
		return y + height;
	}

	/** The middle, rounded down. */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** Whether the point is inside (left and top edge included, right and bottom edge not). */
	public boolean contains(Point p) {
		return p.x() >= x && p.x() < right() && p.y() >= y && p.y() < bottom();
	}
}
