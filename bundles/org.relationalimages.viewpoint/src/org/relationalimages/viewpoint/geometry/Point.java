// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.geometry;

/** A point on a diagram, in pixels at 100 % zoom; y grows downwards. */
public record Point(int x, int y) {

	/** This point moved by the given distances. */
	public Point plus(int dx, int dy) {
		return new Point(x + dx, y + dy);
	}
}
