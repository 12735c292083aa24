// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.Set;

/**
 * The effects of a change on a diagram.
 *
 * @param added    elements that are new in it
 * @param removed  elements removed from it
 * @param changed  remaining elements whose look, bounds or texts have changed (visibility included)
 * @param holders  diagrams, containers, lists and nodes whose list of children or bordered nodes has changed
 * @param settings whether layers, filters or the diagram's name have changed
 */
public record DiagramEvent(DDiagram diagram, Set<DDiagramElement> added, Set<DDiagramElement> removed,
		Set<DDiagramElement> changed, Set<Object> holders, boolean settings) {

	/** Whether nothing has changed. */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && holders.isEmpty() && !settings;
	}
}
