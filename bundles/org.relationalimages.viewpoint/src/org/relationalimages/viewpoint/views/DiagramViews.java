// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;

/**
 * One diagram's layout and settings, separate from the diagram.
 *
 * @param name        the diagram's title
 * @param description the name of its description
 * @param target      the semantic id of the element it shows
 * @param layers      names of the active layers, in the order of activation
 * @param filters     names of the active filters, likewise
 */
public record DiagramViews(String name, String description, String target, List<String> layers, List<String> filters,
		List<NodeView> nodes, List<EdgeView> edges) {

	/** Keeps its own copies of the lists. */
	public DiagramViews {
		layers = List.copyOf(layers);
		filters = List.copyOf(filters);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** Captures the present layout and settings of a diagram. */
	public static DiagramViews capture(DDiagram diagram) {
		return new Capture(diagram).run();
	}

	/** Whether it is a layout of the same kind of diagram of the same element. */
	public boolean isOf(DDiagram diagram) {
		return diagram.description() != null && description.equals(diagram.description().name())
				&& target.equals(SemanticIds.of(diagram.target()));
	}

	/**
	 * Sets title, layers and filters as captured; names that the description does not have any more are ignored. A
	 * refresh has to follow, which creates the elements.
	 */
	public void activate(DiagramChange change) {
		Restore.activate(this, change);
	}

	/**
	 * Sets the bounds of the elements as captured and hides those that the user has hidden. New elements are not
	 * changed; entries of elements that do not exist any more are dropped and counted.
	 */
	public RestoreReport restore(DiagramChange change) {
		return new Restore(this, change).run();
	}
}
