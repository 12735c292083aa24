// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.workbench.open.OpenDocuments;

/** Save means what is in front, whether ours or not. */
class IdeSaveTest {

	@BeforeEach
	@AfterEach
	void reset() {
		Ide.reset();
	}

	@Test
	void theFileOfSomebodyElseIsSavedFromTheViewOfItsProperties() throws BadLocationException, CommandException {
		IEditorPart editor = Ide.text();
		type((ITextEditor) editor);
		assertTrue(editor.isDirty());
		Ide.view(IPageLayout.ID_PROP_SHEET);
		save();
		assertFalse(editor.isDirty());
	}

	@Test
	void alsoInOurPerspectiveWithACaseOpen() throws BadLocationException, CommandException {
		Ide.perspective(Ide.OURS);
		Ide.diagram();
		assertEquals(1, OpenDocuments.get().all().size());
		IEditorPart editor = Ide.text();
		type((ITextEditor) editor);
		Ide.view(IPageLayout.ID_PROP_SHEET);
		save();
		assertFalse(editor.isDirty());
	}

	private static void type(ITextEditor editor) throws BadLocationException {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(0, 0, "more ");
		Ide.settle();
	}

	private static void save() throws CommandException {
		Ide.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null);
		Ide.settle();
	}
}
