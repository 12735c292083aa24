// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** A row of a list. No edge ends at it. */
public final class DNodeListElement extends AbstractDNode {

	/** A row not yet in the diagram; a {@link DiagramChange} adds it. */
	public DNodeListElement(DDiagram diagram, DiagramElementMapping mapping, EObject target) {
		super(diagram, mapping, target);
	}
}
