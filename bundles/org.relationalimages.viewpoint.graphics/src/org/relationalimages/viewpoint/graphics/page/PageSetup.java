// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.page;

/**
 * How a diagram is put on paper.
 *
 * @param fit    how large it is printed
 * @param scale  the scale when that is chosen; 1 is full size: 96 pixels to the inch
 * @param margin the empty border on each side, in millimetres
 * @param footer whether a line with names and page numbers is at the foot of each page
 */
public record PageSetup(PageFit fit, double scale, double margin, boolean footer) {

	/** The smallest scale to choose. */
	public static final double MIN_SCALE = 0.05;
	/** The largest scale to choose. */
	public static final double MAX_SCALE = 4;
	/** The widest margin, in millimetres. */
	public static final double MAX_MARGIN = 60;
	/** The whole diagram on one page, with a footer. */
	public static final PageSetup DEFAULT = new PageSetup(PageFit.ONE_PAGE, 1, 12, true);

	/** Clamps scale and margin to what is possible. */
	public PageSetup {
		scale = Math.clamp(scale, MIN_SCALE, MAX_SCALE);
		margin = Math.clamp(margin, 0, MAX_MARGIN);
	}
}
