// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;
import org.relationalimages.viewpoint.ui.badge.Badges;
import org.relationalimages.viewpoint.ui.badge.HiddenCount;
import org.relationalimages.viewpoint.ui.badge.HiddenNotice;
import org.relationalimages.viewpoint.ui.part.Foldable;

/** Pins, folded bands, and the count of what is hidden. */
class BadgesTest {

	private final CanvasFixture at = new CanvasFixture();
	private final AbstractDNode write = at.node("Write");
	private final AbstractDNode column = (AbstractDNode) write.parent();

	@BeforeEach
	void install() {
		Badges.install(at.viewer);
	}

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void aPinnedElementShowsAPin() {
		at.controller.pin(List.of(write), true);
		EventLoop.settle();
		assertEquals(List.of("PIN"), Badges.at(at.viewer, write));
		assertTrue(ElementWords.description(at.viewer, write).contains("pinned"));
		at.session.undo();
		EventLoop.settle();
		assertEquals(List.of(), Badges.at(at.viewer, write));
	}

	@Test
	void aBandIsFoldedByAKeyAndUnfoldedByAClick() {
		String before = at.places();
		at.viewer.select(List.of(column));
		EventLoop.settle();
		assertEquals(List.of("OPEN"), Badges.at(at.viewer, column));
		at.viewer.select(List.of(write));
		EventLoop.settle();
		assertEquals(List.of(column), Foldable.of(at.viewer.selectedElements()), "what a card lies in is folded");
		assertEquals(List.of(), Badges.at(at.viewer, column));
		new KeyRobot(at).press('-');
		EventLoop.settle();
		assertTrue(column.isFolded());
		assertNull(at.part("Write"));
		assertEquals(List.of("FOLDED"), Badges.at(at.viewer, column));
		assertTrue(ElementWords.description(at.viewer, column).contains("folded, "));
		Point badge = at.part(column.label()).shape().box().getTopRight().translate(-20, 12);
		at.part(column.label()).getFigure().translateToAbsolute(badge);
		at.mouse.click(badge);
		EventLoop.settle();
		assertFalse(column.isFolded());
		assertNotNull(at.part("Write"));
		at.session.undo();
		EventLoop.settle();
		assertTrue(column.isFolded());
		at.session.undo();
		EventLoop.settle();
		assertEquals(before, at.places());
		assertNotNull(at.part("Write"));
	}

	@Test
	void whatIsLookedForUnfoldsWhatItIsIn() {
		at.controller.fold(List.of(column), true);
		assertTrue(at.viewer.reveal(write.target()));
		assertFalse(column.isFolded());
		assertEquals(List.of(write), at.viewer.selectedElements());
	}

	@Test
	void foldingWorksInACaseToRead() {
		at.session.refuseChanges("Only to read.");
		at.controller.fold(List.of(column), true);
		assertTrue(column.isFolded());
	}

	@Test
	void whatIsHiddenIsCountedAndShownInOneStep() {
		assertTrue(HiddenCount.of(at.diagram).isNothing());
		CompositeFilter filter = at.diagram.description().filters().getFirst();
		at.controller.hide(List.of(at.node("Stray"), at.edge("Next")), true);
		assertEquals("2 hidden: 2 by hand.", HiddenCount.of(at.diagram).sentence());
		at.controller.switchFilter(filter, true);
		int filtered = HiddenCount.of(at.diagram).filters().getOrDefault(filter, 0);
		assertTrue(filtered > 0);
		assertEquals((2 + filtered) + " hidden: 2 by hand, " + filtered + " by the filter \u201cOpen cards only\u201d.", HiddenCount.of(at.diagram).sentence());
		HiddenNotice.showAll(at.controller);
		assertEquals("", HiddenCount.of(at.diagram).sentence());
		assertEquals("Show All", at.session.undoLabel());
		at.session.undo();
		assertEquals(2, HiddenCount.of(at.diagram).byHand().size());
	}
}
