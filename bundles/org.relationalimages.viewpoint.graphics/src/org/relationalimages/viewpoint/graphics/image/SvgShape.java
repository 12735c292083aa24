// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * A drawing of one shape that is meant to be stretched, so that only its form is scaled, not the line around it.
 *
 * @param form   in a square of side 1
 * @param fill   the colour inside
 * @param line   the colour of the line
 * @param width  of the line, in pixels
 * @param dashes alternating lengths of dashes and gaps, in pixels; empty for a solid line
 */
public record SvgShape(Outline form, Rgb fill, Rgb line, double width, List<Double> dashes) {

	/** Keeps its own copy of the dashes. */
	public SvgShape {
		dashes = List.copyOf(dashes);
	}
}
