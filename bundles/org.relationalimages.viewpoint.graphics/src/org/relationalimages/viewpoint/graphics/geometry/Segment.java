// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.geometry;

/** One step of an {@link Outline}. */
public sealed interface Segment {

	/** Begins a new figure. */
	record Move(double x, double y) implements Segment {
	}

	/** A straight line. */
	record Line(double x, double y) implements Segment {
	}

	/** A cubic Bézier curve with its two control points and its end. */
	record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
	}

	/** A straight line back to the start of the figure. */
	record Close() implements Segment {
	}
}
