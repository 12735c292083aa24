// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.Saving;

/** What the title of the window and of its diagrams say of the file. */
class TitleTest {

	private static final String PROGRAM = "Relational Images";

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private final Shell shell = Bench.window().getShell();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void itNamesTheFileAfterSaveAs() {
		OpenCase open = bench.copy("T4");
		assertEquals(PROGRAM, shell.getText());
		assertTrue(Saving.saveTo(shell, open, folder.resolve("first.relimages")));
		Bench.settle();
		assertEquals("first.relimages \u2014 " + PROGRAM, shell.getText());
		List<String> told = new ArrayList<>();
		DiagramEditor editor = Bench.editor();
		editor.addPropertyListener((part, property) -> {
			if (property == IWorkbenchPart.PROP_TITLE)
				told.add(editor.getTitleToolTip());
		});
		assertTrue(Saving.saveTo(shell, open, folder.resolve("second.relimages")));
		Bench.settle();
		assertEquals("second.relimages \u2014 " + PROGRAM, shell.getText());
		assertEquals(1, told.size(), "the tab hears of it");
		assertTrue(told.getFirst().contains("second.relimages"), told.toString());
	}
}
