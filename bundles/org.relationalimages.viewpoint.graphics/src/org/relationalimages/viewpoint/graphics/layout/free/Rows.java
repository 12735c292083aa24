// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.free;

import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** Arranges elements in their order in rows of about the same width, as lines of a text: quick for any number of them. */
final class Rows {

	/** Width over height of the whole. */
	private static final double RATIO = 1.7;

	private Rows() {
	}

	/** Places the items with their ink's upper left corner at the given place and returns the size of all ink. */
	static Size arrange(List<Item> items, double left, double top, double gap) {
		double area = 0;
		double widest = 0;
		for (Item item : items) {
			area += (item.fullWidth() + gap) * (item.fullHeight() + gap);
			widest = Math.max(widest, item.fullWidth());
		}
		double width = Math.max(widest, Math.sqrt(area * RATIO));
		double x = 0;
		double y = 0;
		double high = 0;
		double right = 0;
		for (Item item : items) {
			if (x > 0 && x + item.fullWidth() > width) {
				x = 0;
				y += high + gap;
				high = 0;
			}
			item.moveTo(left + Math.round(x), top + Math.round(y));
			x += item.fullWidth() + gap;
			right = Math.max(right, x - gap);
			high = Math.max(high, item.fullHeight());
		}
		return new Size(Math.ceil(right), Math.ceil(y + high));
	}
}
