// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The view back at a diagram as it was after each session. */
class ReplayViewTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.copy("T8");
	private final DiagramEditor editor = WorkbenchFixture.editor();
	private final String before = WorkbenchFixture.model(open);

	private static Optional<ToolItem> button() {
		for (Control control : Dialogs.all(WorkbenchFixture.window().getShell()))
			if (control instanceof ToolBar bar)
				for (ToolItem item : bar.getItems())
					if (item.getToolTipText() != null && item.getToolTipText().startsWith("Replay"))
						return Optional.of(item);
		return Optional.empty();
	}

	private static <T extends Control> Optional<T> control(Class<T> type, String text) {
		return Dialogs.all(WorkbenchFixture.window().getShell()).stream().filter(type::isInstance).map(type::cast)
				.filter(one -> text == null || one instanceof Button button && button.getText().equals(text)).findFirst();
	}

	private static String banner() {
		return Dialogs.all(WorkbenchFixture.window().getShell()).stream().filter(Label.class::isInstance).map(one -> ((Label) one).getText())
				.filter(text -> text.contains(" of 8)")).findFirst().orElse("");
	}

	private static void press(String text) {
		control(Button.class, text).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private void start() {
		button().orElseThrow().notifyListeners(SWT.Selection, new Event());
		showsMoment(1);
	}

	private static void showsMoment(int moment) {
		EventLoop.waitFor(30, () -> banner().contains("(" + moment + " of 8) \u2014 this is a view back; nothing is changed"));
		assertTrue(banner().contains("(" + moment + " of 8)"), banner());
	}

	private IFigure layer(Object key) {
		return LayerManager.Helper.find((EditPart) editor.viewer().getRootEditPart()).getLayer(key);
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		editor.viewer().getControl().notifyListeners(SWT.KeyDown, event);
		EventLoop.settle();
	}

	@Test
	void itGoesThroughTheSessionsAndBackToToday() {
		start();
		assertFalse(layer(LayerConstants.PRINTABLE_LAYERS).isVisible());
		int atFirst = layer(VectorRoot.REPLAY).getChildren().size();
		key(SWT.ARROW_RIGHT);
		showsMoment(2);
		key(SWT.END);
		showsMoment(8);
		assertTrue(layer(VectorRoot.REPLAY).getChildren().size() > atFirst);
		press("Earlier");
		showsMoment(7);
		Scale slider = control(Scale.class, null).orElseThrow();
		assertEquals(6, slider.getSelection());
		slider.setSelection(2);
		slider.notifyListeners(SWT.Selection, new Event());
		showsMoment(3);
		key(SWT.ESC);
		assertTrue(layer(LayerConstants.PRINTABLE_LAYERS).isVisible());
		assertEquals(0, layer(VectorRoot.REPLAY).getChildren().size());
		assertTrue(control(Scale.class, null).isEmpty());
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo());
	}

	@Test
	void itPlaysToTheEnd() {
		start();
		press("Play");
		EventLoop.waitFor(60, () -> banner().contains("(8 of 8)"));
		assertTrue(banner().contains("(8 of 8)"), banner());
		EventLoop.waitFor(20, () -> control(Button.class, "Play").isPresent());
		press("Back to today");
		assertEquals("", banner());
	}

	@Test
	void aChangeElsewhereEndsIt() {
		start();
		var tool = editor.viewer().getEditDomain().getActiveTool();
		open.session().execute("Title", () -> open.root().setTitle("Another title"));
		EventLoop.settle();
		assertEquals("", banner());
		assertNotSame(tool, editor.viewer().getEditDomain().getActiveTool());
		start();
		open.session().undo();
		EventLoop.settle();
		assertEquals("", banner());
	}

	@Test
	void closingTheEditorEndsIt() {
		start();
		WorkbenchFixture.page().closeAllEditors(false);
		EventLoop.settle();
		assertEquals("", banner());
	}
}
