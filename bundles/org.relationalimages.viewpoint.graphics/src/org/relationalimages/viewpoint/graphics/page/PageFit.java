// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.page;

/** How large a diagram is printed. */
public enum PageFit {
	/** The whole diagram on one page, at most at its full size. */
	ONE_PAGE,
	/** As wide as a page, at most at its full size, on as many pages below each other as it takes. */
	WIDTH,
	/** At a chosen scale, on pages beside and below each other. */
	SCALE
}
