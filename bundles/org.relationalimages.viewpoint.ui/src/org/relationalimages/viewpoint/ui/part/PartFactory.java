// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DEdge;

/** Makes the parts of a diagram. */
public final class PartFactory implements EditPartFactory {

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
			case DDiagram diagram -> new DiagramPart(diagram);
			case AbstractDNode node -> new NodePart(node);
			case DEdge edge -> new EdgePart(edge);
			default -> throw new IllegalArgumentException("A diagram holds no " + model.getClass().getSimpleName() + ".");
		};
	}
}
