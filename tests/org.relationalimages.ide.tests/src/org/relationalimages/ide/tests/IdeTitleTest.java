// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.SaveFlow;

/** The IDE takes the title of its window from the editor in front. */
class IdeTitleTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void reset() {
		Ide.reset();
	}

	@Test
	void itNamesTheFileAfterSaveAs() {
		Ide.diagram();
		Shell shell = Ide.window().getShell();
		assertTrue(shell.getText().contains("teaching case"), shell.getText());
		CaseDocument open = OpenDocuments.get().all().getFirst();
		for (String name : new String[] { "first.relimages", "second.relimages" }) {
			assertTrue(SaveFlow.saveTo(shell, open, folder.resolve(name)));
			Ide.settle();
			assertTrue(shell.getText().contains(name), shell.getText());
		}
		assertFalse(shell.getText().contains("first"), shell.getText());
	}
}
