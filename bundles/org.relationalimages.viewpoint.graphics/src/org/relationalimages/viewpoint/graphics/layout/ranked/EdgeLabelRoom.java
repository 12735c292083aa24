// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.Size;

/** How much room the labels of edges need between their ends: side by side the widest, above each other all together. */
final class EdgeLabelRoom {

	private static final double LINE = 8;

	private final Map<List<Long>, Double> heights = new HashMap<>();
	/** The widest label between elements of one row; 0 without any. */
	double widest;
	/** The widest label between elements of different rows; 0 without any. */
	double widestAcross;
	/** The most height the labels between two elements of different rows take together; 0 without any. */
	double highest;

	void add(DEdge edge, Size label, boolean inOneRow) {
		if (label == null)
			return;
		if (inOneRow) {
			widest = Math.max(widest, label.width());
			return;
		}
		widestAcross = Math.max(widestAcross, label.width());
		List<Long> pair = List.of(Math.min(edge.source().id(), edge.sink().id()), Math.max(edge.source().id(), edge.sink().id()));
		highest = Math.max(highest, heights.merge(pair, label.height() + LINE, Double::sum));
	}
}
