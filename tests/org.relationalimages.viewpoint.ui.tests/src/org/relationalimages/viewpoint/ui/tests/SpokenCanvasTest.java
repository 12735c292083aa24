// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.accessibility.CanvasAccessibility;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;

/** What a screen reader gets of a diagram, asked as SWT asks for it. */
class SpokenCanvasTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final CanvasAccessibility answers = CanvasAccessibility.of(canvasFixture.viewer);

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void anElementSaysWhatItIsAndWhereItIs() {
		assertEquals("Read, Card, in Now, in Plan", ElementWords.name(canvasFixture.node("Read")));
		assertEquals("Stray, Loose", ElementWords.name(canvasFixture.node("Stray")));
		assertEquals("Next, from \"Write\" to \"Read\"", ElementWords.name(canvasFixture.edge("Next")));
	}

	@Test
	void anElementTellsItsLinks() {
		String said = ElementWords.description(canvasFixture.viewer, canvasFixture.node("Read"));
		assertTrue(said.contains("Next from \"Write\""), said);
	}

	@Test
	void theCanvasIsAListOfItsElements() {
		assertEquals(canvasFixture.diagram.name(), name(ACC.CHILDID_SELF));
		assertEquals(ACC.ROLE_LIST, role(ACC.CHILDID_SELF));
		assertEquals(List.of("Stray", "Plan", "Later", "Write", "Next", "Rest", "Now", "Read", "Think about what was said", "p"),
				children().stream().map(id -> name(id).replaceFirst(",.*", "")).toList());
		assertEquals(children().size(), count());
		children().forEach(id -> assertEquals(ACC.ROLE_LISTITEM, role(id)));
	}

	@Test
	void aSelectedElementIsSelectedAndHasThePlaceItIsSeenAt() {
		canvasFixture.viewer.select(canvasFixture.part("Rest"));
		int rest = child("Rest");
		assertTrue((state(rest) & ACC.STATE_SELECTED) != 0);
		assertFalse((state(child("Write")) & ACC.STATE_SELECTED) != 0);
		AccessibleControlEvent event = new AccessibleControlEvent(this);
		answers.getSelection(event);
		assertEquals(rest, event.childID);
		event.childID = rest;
		answers.getLocation(event);
		event.x += event.width / 2;
		event.y += event.height / 2;
		answers.getChildAtPoint(event);
		assertEquals(rest, event.childID);
	}

	@Test
	void whatComesAndGoesIsFollowedAndTheOthersStayThemselves() {
		int read = child("Read");
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(canvasFixture.node("Write").target()));
		assertEquals(8, count(), "the card and its link");
		assertEquals(read, child("Read"));
		canvasFixture.session.undo();
		assertEquals(10, count());
		assertEquals(read, child("Read"));
	}

	private int child(String label) {
		return children().stream().filter(id -> name(id).startsWith(label + ",")).findFirst().orElseThrow();
	}

	private List<Integer> children() {
		AccessibleControlEvent event = event(ACC.CHILDID_SELF);
		answers.getChildren(event);
		List<Integer> ids = new ArrayList<>();
		for (Object id : event.children)
			ids.add((Integer) id);
		return ids;
	}

	private int count() {
		AccessibleControlEvent event = event(ACC.CHILDID_SELF);
		answers.getChildCount(event);
		return event.detail;
	}

	private int role(int id) {
		AccessibleControlEvent event = event(id);
		answers.getRole(event);
		return event.detail;
	}

	private int state(int id) {
		AccessibleControlEvent event = event(id);
		answers.getState(event);
		return event.detail;
	}

	private String name(int id) {
		AccessibleEvent event = new AccessibleEvent(this);
		event.childID = id;
		answers.getName(event);
		return event.result;
	}

	private AccessibleControlEvent event(int id) {
		AccessibleControlEvent event = new AccessibleControlEvent(this);
		event.childID = id;
		return event;
	}
}
