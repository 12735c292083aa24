// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.foundation.Foundation;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What an image is built on, shown in the layers of images. */
class FoundationHighlightsTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.copy("T8");
	private final RelationalImage built = open.root().getImages().stream().filter(image -> !image.getBuiltOn().isEmpty()).findFirst().orElseThrow();
	private final String sentence = Foundation.of(built).orElseThrow().sentence();

	private static Optional<ToolItem> button() {
		return Dialogs.all(WorkbenchFixture.window().getShell()).stream().filter(ToolBar.class::isInstance)
				.flatMap(bar -> List.of(((ToolBar) bar).getItems()).stream())
				.filter(item -> "Which layers is it built on? (Ctrl+B)".equals(item.getToolTipText())).findFirst();
	}

	private static boolean isSaid(String words) {
		return Dialogs.all(WorkbenchFixture.window().getShell()).stream()
				.anyMatch(one -> one instanceof Label label && label.isVisible() && label.getText().replace("&&", "&").equals(words));
	}

	private static void key(int code, char character, int keys) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = keys;
		WorkbenchFixture.editor().viewer().getControl().notifyListeners(SWT.KeyDown, event);
		EventLoop.settle();
	}

	@Test
	void itIsSaidAboveTheCanvasUntilEscape() {
		String before = WorkbenchFixture.model(open);
		assertTrue(WorkbenchFixture.editor().reveal(built));
		key('b', (char) 2, SWT.CTRL);
		assertTrue(isSaid(sentence), sentence);
		assertTrue(button().orElseThrow().getSelection());
		key(SWT.ESC, SWT.ESC, 0);
		assertFalse(isSaid(sentence));
		assertFalse(button().orElseThrow().getSelection());
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo());
	}

	@Test
	void theButtonOfTheBarStartsItAndThatOfTheNoticeEndsIt() {
		assertTrue(WorkbenchFixture.editor().reveal(built));
		button().orElseThrow().notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertTrue(isSaid(sentence), sentence);
		Dialogs.all(WorkbenchFixture.window().getShell()).stream()
				.filter(one -> one instanceof Button end && end.getText().equals("Show everything (Esc)")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertFalse(isSaid(sentence));
		assertFalse(button().orElseThrow().getSelection());
	}

	@Test
	void otherDiagramsHaveNone() {
		var people = open.diagrams().stream().filter(one -> one.description().name().equals(Design.PEOPLE_AND_BONDS)).findFirst().orElseThrow();
		WorkbenchFixture.page().closeAllEditors(false);
		OpenFlow.openDiagram(WorkbenchFixture.page(), people);
		EventLoop.settle();
		assertTrue(button().isEmpty());
	}
}
