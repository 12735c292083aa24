// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Elements get back the size that they need. */
class FitTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Layouter layouter = new Layouter(board.images);

	@Test
	void aNodeThatWasResizedIsAsLargeAsItsText() {
		DNode a = board.node(board.diagram, "a text that is longer than its node at first, so that it counts");
		DNode b = board.node(board.diagram, "b");
		board.edge(a, b, "");
		board.arranged();
		Bounds needed = a.bounds();
		layouter.place(board.change(), Map.of(a, new Bounds(needed.x(), needed.y(), needed.width() + 200, needed.height() + 90)));
		board.commit();
		Bounds other = b.bounds();
		layouter.fit(board.change(), List.of(a));
		layouter.update(board.change(), null);
		board.commit();
		assertEquals(needed, a.bounds());
		assertEquals(other, b.bounds());
		assertFalse(a.isSized());
	}

	@Test
	void aContainerIsAsLargeAsItsContent() {
		DNodeContainer holder = board.container(board.diagram, "Holder", ContainerLayout.FREE_FORM);
		board.node(holder, "a");
		board.node(holder, "b");
		board.arranged();
		Bounds needed = holder.bounds();
		layouter.place(board.change(), Map.of(holder, new Bounds(needed.x(), needed.y(), needed.width() + 300, needed.height() + 200)));
		board.commit();
		layouter.fit(board.change(), List.of(holder));
		board.commit();
		assertEquals(needed.width(), holder.bounds().width(), 40);
		assertEquals(needed.height(), holder.bounds().height(), 40);
	}
}
