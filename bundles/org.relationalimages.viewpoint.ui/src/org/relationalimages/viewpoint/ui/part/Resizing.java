// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.PositionConstants;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** At which sides the mouse may change an element's size. */
public final class Resizing {

	private Resizing() {
	}

	/** The sides as bits of {@link PositionConstants}; none where the size follows from what the element holds. */
	public static int directions(AbstractDNode element) {
		return switch (element) {
		case DNode node -> switch (node.resizeKind()) {
		case NONE -> PositionConstants.NONE;
		case NSEW -> PositionConstants.NSEW;
		case NORTH_SOUTH -> PositionConstants.NORTH_SOUTH;
		case EAST_WEST -> PositionConstants.EAST_WEST;
		};
		case DNodeContainer container when container.layout() == ContainerLayout.FREE_FORM
				&& Mobility.of(container) == Mobility.FREE -> PositionConstants.NSEW;
		default -> PositionConstants.NONE;
		};
	}
}
