// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.ui.pad.StepOrder;
import org.relationalimages.viewpoint.ui.quickadd.QuickAdd;
import org.relationalimages.viewpoint.ui.quickadd.QuickText;

class QuickAddTest {

	private final CanvasFixture at = new CanvasFixture();
	private final QuickAdd quickAdd = QuickAdd.install(at.viewer, ImageFinder.NONE, StepOrder.PALETTE);

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void aDoubleClickInAColumnAddsANamedCardThereInOneStep() {
		String model = at.model();
		String places = at.places();
		Bounds column = at.node("Later").absoluteBounds();
		Point place = Mouse.at(at.part("Later").getFigure(), column.x() + 300, column.y() + 60);
		at.mouse.doubleClick(place);
		assertEquals(0, ((Composite) at.viewer.getControl()).getChildren().length, "no label is opened");
		assertEquals("New card", quickAdd.field().list().getItem(0).getText());
		assertEquals("Loose card (at the nearest place)".substring(0, 10), quickAdd.field().list().getItem(1).getText().substring(0, 10));
		quickAdd.field().text().setText("Breathe");
		enter();
		assertNull(quickAdd.field());
		Rectangle box = at.part("Breathe").shape().box();
		at.part("Breathe").getFigure().translateToAbsolute(box);
		assertEquals(place.x, box.x, 2);
		assertEquals(place.y, box.y, 2);
		assertEquals(List.of(at.node("Breathe")), at.viewer.selectedElements());
		at.session.undo();
		assertEquals(model, at.model());
		assertEquals(places, at.places());
		assertFalse(at.session.canUndo());
	}

	@Test
	void slashOpensTheFieldAndAKindCanBeTyped() {
		at.mouse.key('/', '/', 0);
		assertNotNull(quickAdd.field());
		quickAdd.field().text().setText("loose card: Sleep");
		enter();
		assertNotNull(at.node("Sleep"));
		assertEquals(at.diagram, at.node("Sleep").parent());
	}

	@Test
	void escapeAddsNothing() {
		String before = at.model();
		at.mouse.key('/', '/', 0);
		Event escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		quickAdd.field().text().getShell().notifyListeners(SWT.Traverse, escape);
		assertNull(quickAdd.field());
		assertEquals(before, at.model());
	}

	@Test
	void whereNothingMayChangeTheReasonIsTold() {
		at.session.refuseChanges("Only for reading.");
		at.mouse.key('/', '/', 0);
		assertNull(quickAdd.field());
		assertEquals(List.of("Only for reading."), at.told);
	}

	@Test
	void typedKindsAreToldFromNames() {
		List<String> kinds = List.of("Image", "Meaning");
		assertEquals(new QuickText(1, "I am too much"), QuickText.read(" meaning: I am too much ", kinds));
		assertEquals(new QuickText(1, ""), QuickText.read("mea", kinds));
		assertEquals(new QuickText(-1, "Imagine that"), QuickText.read("Imagine that", kinds));
		assertTrue(QuickText.read("", kinds).name().isEmpty());
	}

	private void enter() {
		quickAdd.field().text().notifyListeners(SWT.DefaultSelection, new Event());
		EventLoop.settle();
	}
}
