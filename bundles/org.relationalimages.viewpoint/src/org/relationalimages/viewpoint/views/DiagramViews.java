// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;

/**
 * One diagram's layout and settings, apart from the diagram itself.
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

	/** Takes down how a diagram is laid out and set now. */
	public static DiagramViews capture(DDiagram diagram) {
		return new Capture(diagram).run();
	}

	/** Whether it is a layout of the same kind of diagram of the same element. */
	public boolean isOf(DDiagram diagram) {
		return diagram.description() != null && description.equals(diagram.description().name())
				&& target.equals(SemanticIds.of(diagram.target()));
	}

	/**
	 * Sets title, layers and filters as taken down; names that the description no longer knows are left out. The
	 * refresh that shall follow makes the elements.
	 */
	public void activate(DiagramChange change) {
		Restore.activate(this, change);
	}

	/**
	 * Puts the elements where they were taken down and hides those hidden by hand. Elements that are new since keep what
	 * they have; what no longer exists is dropped and counted.
	 */
	public RestoreReport restore(DiagramChange change) {
		return new Restore(this, change).run();
	}
}
