// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/** A container's shape. */
public sealed interface ContainerFigure {

	/** A rectangle filled with two colours; arcs in pixels, 0 for square corners. */
	record Flat(BackgroundStyle backgroundStyle, Rgb backgroundColor, Rgb foregroundColor, int arcWidth, int arcHeight)
			implements ContainerFigure {
	}

	/** One of the fixed set of shapes, e.g. {@code parallelogram}. */
	record Shape(String shape, Rgb backgroundColor) implements ContainerFigure {
	}

	/** A picture of the specification's bundle, stretched; the label position is informative. */
	record WorkspaceImage(String path, LabelPosition labelPosition) implements ContainerFigure {
	}
}
