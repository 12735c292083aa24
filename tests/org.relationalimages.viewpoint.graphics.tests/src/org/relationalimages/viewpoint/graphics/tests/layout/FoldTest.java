// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Bands and lists folded to their titles. */
class FoldTest {

	private final ArrangedBoard board = new ArrangedBoard();
	private final Layouter layouter = new Layouter(board.images);
	private final DNodeContainer stack = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
	private final DNodeContainer early = board.container(stack, "Infancy", ContainerLayout.FREE_FORM);
	private final DNodeContainer late = board.container(stack, "Present", ContainerLayout.FREE_FORM);
	private final DNode one = board.node(early, "one");
	private final DNode two = board.node(late, "two: a text that makes the bands so wide that a title has room");
	private final DEdge edge = board.edge(one, two, "");
	private final DNodeList list = board.list(board.diagram, "list", "first row", "second row");

	private void fold(boolean folded) {
		board.change().folded(early, folded);
		board.change().folded(list, folded);
		layouter.update(board.change(), null);
		board.commit();
	}

	@Test
	void aFoldedBandIsItsTitleAndTheOthersMoveUp() {
		board.arranged();
		Bounds high = early.bounds();
		Bounds rows = list.bounds();
		Bounds whole = stack.bounds();
		List<Bounds> inside = List.of(one.bounds(), two.bounds());
		fold(true);
		assertTrue(early.bounds().height() < high.height() / 2, early.bounds() + " of " + high);
		assertEquals(early.bounds().bottom(), late.bounds().y(), 1);
		assertTrue(stack.bounds().height() < whole.height());
		assertTrue(list.bounds().height() < rows.height());
		assertTrue(two.isVisible() && !one.isVisible() && !edge.isVisible(), "edges go with what they lead to");
		assertEquals(1, early.foldedCount());
		assertTrue(titles().contains("Infancy (1 folded)") && titles().contains("list (2 folded)"), titles().toString());
		fold(false);
		assertEquals(high.height(), early.bounds().height());
		assertEquals(whole.height(), stack.bounds().height());
		assertEquals(rows, list.bounds());
		assertEquals(inside, List.of(one.bounds(), two.bounds()));
		assertTrue(edge.isVisible());
		assertEquals(0, early.foldedCount());
	}

	private List<String> titles() {
		return new Drawer(board.images).drawAll(board.diagram).stream().flatMap(drawn -> drawn.primitives().stream())
				.filter(TextPrimitive.class::isInstance).map(primitive -> ((TextPrimitive) primitive).text()).toList();
	}

	@Test
	void whatIsNewInAFoldedBandIsThereWhenItIsUnfolded() {
		board.arranged();
		fold(true);
		DNode fresh = board.node(early, "fresh");
		layouter.update(board.change(), null);
		board.commit();
		assertFalse(fresh.isVisible());
		assertEquals(2, early.foldedCount());
		fold(false);
		assertTrue(fresh.bounds() != null && fresh.bounds().bottom() <= early.bounds().height());
		LayoutAssertions.noOverlaps(board);
	}

	@Test
	void theLayoutKeepsIt() throws Exception {
		board.arranged();
		fold(true);
		byte[] bytes = ViewsFile.bytes(new Views(List.of(DiagramViews.capture(board.diagram))));
		fold(false);
		ViewsFile.read(new java.io.ByteArrayInputStream(bytes), "test").diagrams().getFirst().restore(board.change());
		board.commit();
		assertTrue(early.isFolded() && list.isFolded() && !late.isFolded());
	}
}
