// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

/** What a {@code .views} file holds: the layouts of all diagrams of one model, in the order of the file. */
public record Views(List<DiagramViews> diagrams) {

	/** No diagrams. */
	public static final Views EMPTY = new Views(List.of());

	/** Keeps its own copy of the list. */
	public Views {
		diagrams = List.copyOf(diagrams);
	}
}
