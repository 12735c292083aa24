// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.geometry;

/** A width and a height in pixels. */
public record Size(double width, double height) {

	/** The smallest size that covers both. */
	public Size max(Size other) {
		return new Size(Math.max(width, other.width), Math.max(height, other.height));
	}
}
