// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What the title of the window and of its diagrams say of the file. */
class WindowTitleTest {

	private static final String PROGRAM = "Relational Images";

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();

	@Test
	void itNamesTheFileAfterSaveAs() {
		CaseDocument open = workbenchFixture.copy("T4");
		assertEquals(PROGRAM, shell.getText());
		assertTrue(SaveFlow.saveTo(shell, open, folder.resolve("first.relimages")));
		EventLoop.settle();
		assertEquals("first.relimages \u2014 " + PROGRAM, shell.getText());
		List<String> told = new ArrayList<>();
		DiagramEditor editor = WorkbenchFixture.editor();
		editor.addPropertyListener((part, property) -> {
			if (property == IWorkbenchPart.PROP_TITLE)
				told.add(editor.getTitleToolTip());
		});
		assertTrue(SaveFlow.saveTo(shell, open, folder.resolve("second.relimages")));
		EventLoop.settle();
		assertEquals("second.relimages \u2014 " + PROGRAM, shell.getText());
		assertEquals(1, told.size(), "the tab hears of it");
		assertTrue(told.getFirst().contains("second.relimages"), told.toString());
	}
}
