// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.style.OwnFormat;

/**
 * The route of an edge.
 *
 * @param mapping the name of its mapping
 * @param target  its semantic id
 * @param source  the key of the element it starts at: mapping, {@code @} and semantic id, with {@code #2} … from the
 *                second equal one on
 * @param sink    the key of the element it ends at
 * @param bends   in absolute pixels
 * @param routed  whether the user has bent it
 * @param hidden  whether the user has hidden it
 * @param format  what the user has changed of its style
 */
public record EdgeView(String mapping, String target, String source, String sink, List<Point> bends, boolean routed,
		boolean hidden, OwnFormat format) {

	/** Keeps its own copy of the bends. */
	public EdgeView {
		bends = List.copyOf(bends);
	}
}
