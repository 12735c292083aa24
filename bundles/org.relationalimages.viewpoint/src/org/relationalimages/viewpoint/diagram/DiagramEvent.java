// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.Set;

/**
 * What a change did to a diagram.
 *
 * @param added    elements that are new in it
 * @param removed  elements that left it
 * @param changed  elements that stayed and look, lie or read differently now (visibility included)
 * @param holders  diagrams, containers, lists and nodes whose list of children or bordered nodes altered
 * @param settings whether layers, filters or the diagram's name altered
 */
public record DiagramEvent(DDiagram diagram, Set<DDiagramElement> added, Set<DDiagramElement> removed,
		Set<DDiagramElement> changed, Set<Object> holders, boolean settings) {

	/** Whether nothing altered. */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && holders.isEmpty() && !settings;
	}
}
