// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.clip.ClipActions;
import org.relationalimages.viewpoint.ui.clip.PastedList;
import org.relationalimages.viewpoint.ui.pad.StepOrder;

class ClipTest {

	private final CanvasFixture at = new CanvasFixture();
	private final ClipActions clip = ClipActions.install(at.viewer, StepOrder.PALETTE, elements -> Set.of());

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void duplicatesKeepTheLinesBetweenThemAndUndoTakesAllBack() {
		String model = at.model();
		String places = at.places();
		at.viewer.select(List.of(at.node("Write"), at.node("Read")));
		clip.duplicate();
		EventLoop.settle();
		assertEquals(2, at.viewer.selectedElements().size());
		assertEquals(List.of("Write", "Read"), at.viewer.selectedElements().stream().map(one -> one.label()).toList());
		assertEquals(at.viewer.selectedElements().getLast(), at.viewer.selectedElements().getFirst().outgoing().getFirst().sink());
		assertEquals("Duplicate", at.session.undoLabel());
		String after = at.model();
		at.session.undo();
		assertEquals(model, at.model());
		assertEquals(places, at.places());
		at.session.redo();
		assertEquals(after, at.model());
	}

	@Test
	void whatIsCutCanBePastedAndNothingOfItIsOnTheSystemsClipboard() {
		at.viewer.select(List.of(at.node("Stray")));
		clip.cut();
		assertNull(at.node("Stray"));
		Clipboard system = new Clipboard(Display.getCurrent());
		assertNull(system.getContents(TextTransfer.getInstance()));
		for (TransferData type : system.getAvailableTypes())
			assertTrue(!TextTransfer.getInstance().isSupportedType(type), "no text in any form");
		system.dispose();
		clip.paste();
		EventLoop.settle();
		assertNotNull(at.node("Stray"));
	}

	@Test
	void onlyForReadingSaysWhy() {
		at.viewer.select(List.of(at.node("Stray")));
		clip.copy();
		at.session.refuseChanges("Only for reading.");
		clip.paste();
		assertEquals("Only for reading.", at.told.getLast());
		clip.cut();
		assertEquals("Only for reading.", at.told.getLast());
	}

	@Test
	void aListOfAWordProcessorBecomesElementsAfterAPreview() {
		String before = at.model();
		Clipboard system = new Clipboard(Display.getCurrent());
		system.setContents(new Object[] { "\u2022\tBreathe\r\n\u2022\tWalk\r\n\r\n" }, new Transfer[] { TextTransfer.getInstance() });
		system.dispose();
		at.viewer.select(List.of(at.node("Later")));
		Display.getCurrent().asyncExec(() -> {
			Shell dialog = shellNamed("Paste");
			assertEquals("New card", find(dialog, Combo.class).getFirst().getText());
			find(dialog, Button.class).stream().filter(one -> one.getText().equals("Add")).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
		});
		clip.paste();
		EventLoop.settle();
		assertEquals(at.node("Later"), at.node("Breathe").parent());
		assertEquals(at.node("Later"), at.node("Walk").parent());
		assertNotEquals(before, at.model());
		at.session.undo();
		assertEquals(before, at.model());
	}

	@Test
	void bulletsAndNumbersAreNoPartOfItems() {
		assertEquals(List.of("one", "two", "three", "four - five", "3 hopes", "I am", "so"),
				PastedList.items("1. one\n  \u2022 two\r\n- three\n\na) four - five\n3 hopes\nI am\n\uf0b7\tso"));
	}

	private static Shell shellNamed(String title) {
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.getText().equals(title))
				return shell;
		throw new AssertionError("no shell " + title);
	}

	private static <T extends Control> List<T> find(Composite in, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control child : in.getChildren())
			if (kind.isInstance(child))
				found.add(kind.cast(child));
			else if (child instanceof Composite inner)
				found.addAll(find(inner, kind));
		return found;
	}
}
