// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** An element with what is to be painted for it alone; what it holds follows as elements of their own. */
public record Drawn(DDiagramElement element, List<Primitive> primitives) {

	/** Keeps its own copy of the primitives. */
	public Drawn {
		primitives = List.copyOf(primitives);
	}
}
