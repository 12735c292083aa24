// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

/**
 * The content of a {@code .views} file: the layouts of all diagrams of one model, in the order of the file.
 *
 * @param hasUnknown whether the file contains elements unknown to this version, which writing it again would lose
 */
public record Views(List<DiagramViews> diagrams, boolean hasUnknown) {

	/** No diagrams. */
	public static final Views EMPTY = new Views(List.of());

	/** Keeps its own copy of the list. */
	public Views {
		diagrams = List.copyOf(diagrams);
	}

	/** Layouts without anything unknown. */
	public Views(List<DiagramViews> diagrams) {
		this(diagrams, false);
	}
}
