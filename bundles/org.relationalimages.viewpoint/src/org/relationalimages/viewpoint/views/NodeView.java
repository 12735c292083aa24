// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.style.OwnFormat;

/**
 * The layout of a node, container, list or row, and of its contents.
 *
 * @param mapping  the name of its mapping
 * @param target   its semantic id
 * @param bounds   relative to its parent, or null when it was never laid out
 * @param placed   whether the user has placed it
 * @param sized    whether the user has resized it
 * @param pinned   whether not even "Arrange all" moves it
 * @param hidden   whether the user has hidden it
 * @param folded   whether the user has folded it to its title
 * @param bordered whether it is on its parent's border
 * @param format   what the user has changed of its style
 * @param nodes    its contents, bordered nodes first
 */
public record NodeView(String mapping, String target, Bounds bounds, boolean placed, boolean sized, boolean pinned,
		boolean hidden, boolean folded, boolean bordered, OwnFormat format, List<NodeView> nodes) {

	/** Keeps its own copy of the list. */
	public NodeView {
		nodes = List.copyOf(nodes);
	}
}
