// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.highlight.Highlight;
import org.relationalimages.viewpoint.ui.highlight.HighlightSource;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;

/** What stands out on a canvas, from Ctrl+B to Esc. */
class HighlightingTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final List<EObject> shown = new ArrayList<>();
	private final EObject read = canvasFixture.node("Read").target();
	private final EObject write = canvasFixture.node("Write").target();
	private final EObject stray = canvasFixture.node("Stray").target();
	private final Highlighting highlighting = install();
	private final String model = canvasFixture.model();
	private final String places = canvasFixture.places();
	private final String plain = drawn("Stray");

	private Highlighting install() {
		Highlighting.install(canvasFixture.viewer, new Cards());
		return Highlighting.of(canvasFixture.viewer).orElseThrow();
	}

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	private String drawn(String label) {
		return RenderContext.of(canvasFixture.viewer).drawer().draw(canvasFixture.node(label)).toString();
	}

	private void select(String label) {
		canvasFixture.viewer.select(List.of(canvasFixture.node(label)));
	}

	private void controlB() {
		canvasFixture.mouse.key('b', (char) 2, SWT.CTRL);
	}

	private void escape() {
		canvasFixture.mouse.key(SWT.ESC, SWT.ESC, 0);
	}

	private EObject about() {
		return highlighting.current() == null ? null : highlighting.current().about();
	}

	@Test
	void controlBLetsTheSelectedCardStandOutAndEscapeEndsIt() {
		String ofRead = drawn("Read");
		select("Read");
		controlB();
		assertSame(read, about());
		assertEquals(ofRead, drawn("Read"));
		assertNotEquals(plain, drawn("Stray"), "all the rest fades");
		escape();
		assertNull(about());
		assertEquals(plain, drawn("Stray"));
		assertEquals(List.of(read, "nothing"), shown.stream().<Object>map(one -> one == null ? "nothing" : one).toList());
		assertEquals(model, canvasFixture.model());
		assertEquals(places, canvasFixture.places());
		assertFalse(canvasFixture.session.canUndo());
	}

	@Test
	void controlBAgainEndsItAndForAnotherCardGoesOnWithThat() {
		select("Read");
		controlB();
		select("Write");
		controlB();
		assertSame(write, about());
		controlB();
		assertNull(about());
		select("Read");
		controlB();
		canvasFixture.viewer.deselectAll();
		controlB();
		assertNull(about(), "with nothing selected it ends, too");
	}

	@Test
	void whatItCannotShowIsTold() {
		controlB();
		assertEquals(List.of("Select a card first."), canvasFixture.told);
		canvasFixture.told.clear();
		select("Stray");
		controlB();
		assertEquals(List.of("It stands alone."), canvasFixture.told);
		assertNull(about());
		canvasFixture.told.clear();
		canvasFixture.viewer.select(List.of(canvasFixture.node("Read"), canvasFixture.node("Write")));
		controlB();
		assertEquals(List.of("Select a card first."), canvasFixture.told);
		assertEquals(plain, drawn("Stray"));
	}

	@Test
	void itEndsWithTheCardItIsAbout() {
		select("Read");
		controlB();
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(read));
		EventLoop.settle();
		assertNull(about());
		assertEquals(plain, drawn("Stray"));
		canvasFixture.session.undo();
		EventLoop.settle();
		assertNull(about());
	}

	@Test
	void aChangeElsewhereKeepsIt() {
		select("Read");
		controlB();
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(write));
		EventLoop.settle();
		assertSame(read, about());
		assertNotEquals(plain, drawn("Stray"));
	}

	private final class Cards implements HighlightSource {

		@Override
		public Highlight of(EObject element) {
			boolean alone = element == stray;
			return element != read && element != write && !alone ? null
					: new Highlight(element, "What is next to it?", alone ? "It stands alone." : "It stands out.",
							alone ? null : Emphasis.on(List.of(element), edge -> false));
		}

		@Override
		public String name() {
			return "Neighbours";
		}

		@Override
		public String hint() {
			return "Select a card first.";
		}

		@Override
		public void shown(EObject about) {
			shown.add(about);
		}
	}
}
