// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.Map;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** Knows the elements of the diagram and hears which of them come and go. */
interface ElementRegistry {

	/** An element has entered the diagram. */
	void appeared(DDiagramElement element);

	/** An element has left the diagram. */
	void gone(DDiagramElement element);

	/** Computes what is of one kind of one element again. */
	void touch(DDiagramElement element, ComputationKind kind);

	/** Adds how many elements of each mapping there are. */
	void countByMapping(Map<DiagramElementMapping, Integer> counts);
}
