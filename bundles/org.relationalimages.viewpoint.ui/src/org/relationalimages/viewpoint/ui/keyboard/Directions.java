// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.relationalimages.viewpoint.ui.accessibility.ReadingOrder;
import org.relationalimages.viewpoint.ui.part.EdgePart;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.NodePart;

/**
 * The next element in the direction of an arrow key: the nearest one that is as deep inside as the one to leave; where
 * there is none, what holds it is left. A link is left for the end that lies in the direction.
 */
final class Directions {

	/** An element beside the way counts as so much farther than one on it. */
	private static final int ASIDE = 3;
	/** What lies so much more aside than ahead is not in the direction. */
	private static final int FARTHEST_ASIDE = 2;

	private final EditPartViewer viewer;
	private final int direction;

	private Directions(EditPartViewer viewer, int direction) {
		this.viewer = viewer;
		this.direction = direction;
	}

	/** The direction of an arrow key; {@link PositionConstants#NONE} for any other key. */
	static int of(int key) {
		return switch (key) {
		case SWT.ARROW_LEFT -> PositionConstants.WEST;
		case SWT.ARROW_RIGHT -> PositionConstants.EAST;
		case SWT.ARROW_UP -> PositionConstants.NORTH;
		case SWT.ARROW_DOWN -> PositionConstants.SOUTH;
		default -> PositionConstants.NONE;
		};
	}

	/** The next element in a direction; empty where there is none. */
	static Optional<ElementPart> next(EditPartViewer viewer, ElementPart from, int direction) {
		Directions directions = new Directions(viewer, direction);
		return from instanceof EdgePart edge ? directions.end(edge) : directions.next((NodePart) from);
	}

	private Optional<ElementPart> end(EdgePart edge) {
		if (!(edge.getSource() instanceof ElementPart source) || !(edge.getTarget() instanceof ElementPart target))
			return Optional.empty();
		return Optional.of(along(middle(target)) >= along(middle(source)) ? target : source);
	}

	private Optional<ElementPart> next(NodePart from) {
		for (EditPart at = from; at instanceof NodePart node; at = node.getParent()) {
			Rectangle box = node.shape().box();
			int depth = depth(node);
			Optional<ElementPart> nearest = ReadingOrder.of(viewer).stream()
					.filter(one -> one instanceof NodePart other && other != node && depth(other) == depth && isAhead(box, other.shape().box()))
					.min(Comparator.comparingInt(one -> distance(box, ((NodePart) one).shape().box())));
			if (nearest.isPresent())
				return nearest;
		}
		return Optional.empty();
	}

	private static int depth(EditPart part) {
		int depth = 0;
		for (EditPart at = part; at instanceof NodePart; at = at.getParent())
			depth++;
		return depth;
	}

	/** Whether a box lies in the direction: its middle is beyond the middle, its near side is, too, and it is not far aside. */
	private boolean isAhead(Rectangle from, Rectangle box) {
		int ahead = along(box.getCenter()) - along(from.getCenter());
		return ahead > 0 && near(box) > near(from) && aside(from, box) <= FARTHEST_ASIDE * ahead;
	}

	private int aside(Rectangle from, Rectangle box) {
		return isHorizontal() ? gap(from.y, from.bottom(), box.y, box.bottom()) : gap(from.x, from.right(), box.x, box.right());
	}

	private int distance(Rectangle from, Rectangle box) {
		int gap = Math.max(0, near(box) - far(from));
		int shift = isHorizontal() ? Math.abs(from.getCenter().y - box.getCenter().y) : Math.abs(from.getCenter().x - box.getCenter().x);
		return 100 * (gap + ASIDE * aside(from, box)) + shift;
	}

	private static int gap(int from, int to, int otherFrom, int otherTo) {
		return Math.max(0, Math.max(otherFrom - to, from - otherTo));
	}

	private int near(Rectangle box) {
		return Math.min(along(box.getTopLeft()), along(box.getBottomRight()));
	}

	private int far(Rectangle box) {
		return Math.max(along(box.getTopLeft()), along(box.getBottomRight()));
	}

	/** How far a place is in the direction. */
	private int along(Point place) {
		return switch (direction) {
		case PositionConstants.WEST -> -place.x;
		case PositionConstants.EAST -> place.x;
		case PositionConstants.NORTH -> -place.y;
		default -> place.y;
		};
	}

	private boolean isHorizontal() {
		return (direction & PositionConstants.EAST_WEST) != 0;
	}

	private static Point middle(ElementPart part) {
		return part instanceof NodePart node ? node.shape().box().getCenter() : part.getFigure().getBounds().getCenter();
	}
}
