// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;

/** What must hold of every layout. */
final class LayoutAssertions {

	private LayoutAssertions() {
	}

	/** Siblings don't overlap; regions of a stack may share their border line. */
	static void noOverlaps(ArrangedBoard board) {
		siblings(board.diagram);
		for (AbstractDNode node : board.all())
			if (node instanceof DContainer holder)
				siblings(holder);
	}

	private static void siblings(DContainer holder) {
		List<AbstractDNode> nodes = holder.children().stream().filter(AbstractDNode.class::isInstance).map(AbstractDNode.class::cast)
				.filter(AbstractDNode::isVisible).toList();
		for (int i = 0; i < nodes.size(); i++)
			for (int j = i + 1; j < nodes.size(); j++)
				assertFalse(PreciseRect.of(nodes.get(i).bounds()).inset(1, 1).intersects(PreciseRect.of(nodes.get(j).bounds()).inset(1, 1)),
						nodes.get(i) + " " + nodes.get(i).bounds() + " and " + nodes.get(j) + " " + nodes.get(j).bounds());
	}

	/** Everything lies inside what holds it. */
	static void parentsHoldChildren(ArrangedBoard board) {
		for (AbstractDNode node : board.all())
			if (node.parent() instanceof AbstractDNode parent && !node.isBordered()) {
				Bounds b = node.bounds();
				assertTrue(b.x() >= 0 && b.y() >= 0 && b.right() <= parent.bounds().width() && b.bottom() <= parent.bounds().height(),
						node + " " + b + " in " + parent.bounds());
			}
	}
}
