// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import java.util.List;

import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * The style of a line: with round joins; ends are round for dotted lines and butt otherwise.
 *
 * @param width  in pixels, more than 0
 * @param dashes alternating lengths of dashes and gaps, in pixels; empty for a solid line
 */
public record Stroke(Rgb color, double width, List<Double> dashes) {

	/** Keeps its own copy of the dashes. */
	public Stroke {
		dashes = List.copyOf(dashes);
	}

	/** A solid line. */
	public static Stroke solid(Rgb color, double width) {
		return new Stroke(color, width, List.of());
	}

	/** A line of the given style, its dashes in proportion to its width. */
	public static Stroke of(LineStyle style, Rgb color, double width) {
		double w = Math.max(1, width);
		return new Stroke(color, width, switch (style) {
		case SOLID -> List.of();
		case DASH -> List.of(4 + 2 * w, 3 + w);
		case DOT -> List.of(w > 1 ? 0.01 : 1.5, 1.5 + 1.5 * w);
		case DASH_DOT -> List.of(4 + 2 * w, 2.5 + w, w, 2.5 + w);
		});
	}

	/** Whether its ends and dashes are round: dots of lines thicker than a pixel. */
	public boolean isRound() {
		return !dashes.isEmpty() && dashes.getFirst() < 1;
	}
}
