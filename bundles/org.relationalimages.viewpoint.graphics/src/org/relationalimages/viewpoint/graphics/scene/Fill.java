// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.style.Rgb;

/** The fill of an area. */
public sealed interface Fill {

	/** One colour; opacity 0 (invisible) to 1. */
	record Plain(Rgb color, double opacity) implements Fill {

		/** An opaque colour. */
		public Plain(Rgb color) {
			this(color, 1);
		}
	}

	/** A linear gradient over the path's box: from its left to its right edge, or from top to bottom. */
	record Gradient(Rgb from, Rgb to, boolean downwards) implements Fill {
	}
}
