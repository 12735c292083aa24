// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

import org.relationalimages.viewpoint.geometry.Bounds;

/**
 * The layout of a node, container, list or row, and of what it holds.
 *
 * @param mapping  the name of its mapping
 * @param target   its semantic id
 * @param bounds   relative to its parent, or null when it was never laid out
 * @param placed   whether the user put it there
 * @param sized    whether the user gave it its size
 * @param pinned   whether even "Arrange all" leaves it there
 * @param hidden   whether the user hid it
 * @param bordered whether it sits on its parent's border
 * @param nodes    what it holds, bordered nodes first
 */
public record NodeView(String mapping, String target, Bounds bounds, boolean placed, boolean sized, boolean pinned,
		boolean hidden, boolean bordered, List<NodeView> nodes) {

	/** Keeps its own copy of the list. */
	public NodeView {
		nodes = List.copyOf(nodes);
	}
}
