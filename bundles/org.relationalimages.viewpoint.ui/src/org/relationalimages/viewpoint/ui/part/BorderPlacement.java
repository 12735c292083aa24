// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;

/** Keeps bordered nodes on the border of the element they sit on. */
final class BorderPlacement {

	private BorderPlacement() {
	}

	/** The place next to the wanted one (relative to the holder) whose middle lies on the holder's nearest side. */
	static Bounds onto(AbstractDNode bordered, Bounds wanted) {
		if (!(bordered.parent() instanceof AbstractDNode holder) || holder.bounds() == null)
			return wanted;
		int width = holder.bounds().width();
		int height = holder.bounds().height();
		int x = Math.clamp(wanted.x() + wanted.width() / 2, 0, width);
		int y = Math.clamp(wanted.y() + wanted.height() / 2, 0, height);
		int nearest = Math.min(Math.min(x, width - x), Math.min(y, height - y));
		if (nearest == x)
			x = 0;
		else if (nearest == width - x)
			x = width;
		else if (nearest == y)
			y = 0;
		else
			y = height;
		return new Bounds(x - wanted.width() / 2, y - wanted.height() / 2, wanted.width(), wanted.height());
	}
}
