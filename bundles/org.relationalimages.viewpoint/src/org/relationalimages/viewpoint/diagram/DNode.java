// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.ResizeKind;

/** A node, also one on the border of another element. */
public final class DNode extends AbstractDNode {

	LabelPosition labelPosition = LabelPosition.BORDER;
	ResizeKind resizeKind = ResizeKind.NONE;

	/** A node not yet in the diagram; a {@link DiagramChange} adds it. */
	public DNode(DDiagram diagram, DiagramElementMapping mapping, EObject target) {
		super(diagram, mapping, target);
	}

	/** Whether its label is at its border or inside. */
	public LabelPosition labelPosition() {
		return labelPosition;
	}

	/** The directions in which a user may resize it. */
	public ResizeKind resizeKind() {
		return resizeKind;
	}
}
