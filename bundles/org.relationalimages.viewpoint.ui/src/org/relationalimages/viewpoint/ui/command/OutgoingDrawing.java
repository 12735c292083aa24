// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/**
 * What of a diagram leaves the program on paper.
 *
 * @param primitives what to paint, in order
 * @param frame      the part of the diagram to print
 * @param heading    what it is, in words for the foot of a page
 * @param remark     what the user shall know of it, as a sentence; empty for nothing
 */
public record OutgoingDrawing(List<Primitive> primitives, PreciseRect frame, String heading, String remark) {

	private static final double MARGIN = 16;
	private static final PreciseRect EMPTY = new PreciseRect(0, 0, 160, 80);

	/** Makes the drawing. */
	@FunctionalInterface
	public interface Maker {

		/**
		 * The drawing. The exception's message is a sentence for the user.
		 *
		 * @param hasLegend whether a legend is below the diagram
		 */
		OutgoingDrawing make(boolean hasLegend) throws IOException;
	}

	/** Everything visible of a diagram of which nothing has to be kept back. */
	public static OutgoingDrawing of(DDiagram diagram, ImageFinder images) {
		List<Primitive> all = new ArrayList<>();
		new Drawer(images).drawAll(diagram).forEach(drawn -> all.addAll(drawn.primitives()));
		PreciseRect ink = all.stream().map(Primitive::box).reduce(PreciseRect::union).orElse(null);
		return new OutgoingDrawing(List.copyOf(all), ink == null ? EMPTY : ink.inset(-MARGIN, -MARGIN), diagram.name(), "");
	}
}
