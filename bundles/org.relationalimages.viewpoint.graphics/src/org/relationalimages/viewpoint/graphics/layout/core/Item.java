// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;

/** An element to be placed in its holder: its figure's size, and what sticks out of the figure on each side (labels, bordered nodes). */
public final class Item {

	public final AbstractDNode node;
	public final double width;
	public final double height;
	final double left;
	public final double top;
	final double right;
	public final double bottom;
	/** The figure's place relative to its holder. */
	public double x;
	public double y;

	/** @param ink all ink of the element with its figure's corner at 0, 0 */
	public Item(AbstractDNode node, Size size, PreciseRect ink) {
		this.node = node;
		width = whole(size.width());
		height = whole(size.height());
		left = whole(Math.max(0, -ink.x()));
		top = whole(Math.max(0, -ink.y()));
		right = whole(Math.max(0, ink.right() - width));
		bottom = whole(Math.max(0, ink.bottom() - height));
	}

	/** Whole pixels, as places are kept in: what is laid out once stays as it is when it is looked at again. */
	private static double whole(double length) {
		return Math.ceil(length - 1e-6);
	}

	/** Whether even "Arrange all" leaves the element where it is. */
	public boolean isKept() {
		return node.isPinned() && node.bounds() != null;
	}

	public double fullWidth() {
		return left + width + right;
	}

	public double fullHeight() {
		return top + height + bottom;
	}

	/** All ink, in its place. */
	public PreciseRect box() {
		return new PreciseRect(x - left, y - top, fullWidth(), fullHeight());
	}

	/** Puts the upper left corner of all ink somewhere. */
	public void moveTo(double boxX, double boxY) {
		x = boxX + left;
		y = boxY + top;
	}
}
