// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/** An element with the primitives to paint for it alone; the elements it contains follow separately. */
public record DrawnElement(DDiagramElement element, List<Primitive> primitives) {

	/** Keeps its own copy of the primitives. */
	public DrawnElement {
		primitives = List.copyOf(primitives);
	}
}
