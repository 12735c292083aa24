// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

import java.util.List;

/** A node's shape. Sizes are in units of 10 pixels, 0 when the node's own size is used. */
public sealed interface NodeFigure {

	/** A rectangle. */
	record Square(int width, int height, Rgb color) implements NodeFigure {
	}

	/** An ellipse with its two diameters. */
	record Ellipse(int horizontalDiameter, int verticalDiameter, Rgb color) implements NodeFigure {
	}

	/** A lozenge. */
	record Lozenge(int width, int height, Rgb color) implements NodeFigure {
	}

	/** A filled dot; the expression of the stroke size is kept as written. */
	record Dot(String strokeSizeExpression, Rgb color) implements NodeFigure {
	}

	/** A sheet of paper with a folded corner. */
	record Note(Rgb color) implements NodeFigure {
	}

	/** One of the fixed set of shapes, e.g. {@code triangle}. */
	record BundledImage(String shape, Rgb color) implements NodeFigure {
	}

	/** A picture of the specification's bundle. */
	record WorkspaceImage(String path) implements NodeFigure {
	}

	/** One or more gauges. */
	record Gauge(String alignment, List<Section> sections) implements NodeFigure {

		/** Keeps its own copy of the sections. */
		public Gauge {
			sections = List.copyOf(sections);
		}

		/** One gauge: the value between its two limits. */
		public record Section(int min, int max, int value, String label, Rgb backgroundColor, Rgb foregroundColor) {
		}
	}
}
