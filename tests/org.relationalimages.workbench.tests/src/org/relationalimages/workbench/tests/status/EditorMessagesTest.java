// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.LabelEditor;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** A refusal is shown with a way out, and only as long as it is about what the user does. */
class EditorMessagesTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.copy("T4");
	private final DiagramEditor editor = WorkbenchFixture.editor();

	private ElementPart part(boolean isEditable) {
		var diagramController = editor.viewer().controller();
		return (ElementPart) editor.viewer().getEditPartRegistry().values().stream().filter(one -> one instanceof ElementPart element
				&& element.isActive() && element.element().isVisible()
				&& diagramController.may(tools -> tools.canEdit(element.element())) == isEditable).findFirst().orElseThrow();
	}

	@BeforeEach
	void refuse() {
		WorkbenchFixture.page().activate(editor);
		editor.viewer().select(part(false));
		EventLoop.settle();
		assertEquals("[]", Dialogs.statusLine());
		LabelEditor.open(part(false));
		EventLoop.settle();
		assertTrue(Dialogs.statusLine().contains("edit them in the properties"), Dialogs.statusLine());
	}

	@Test
	void itGoesWhenSomethingElseIsSelected() {
		editor.viewer().select(part(true));
		EventLoop.settle();
		assertEquals("[]", Dialogs.statusLine());
	}

	@Test
	void itGoesWhenTheEditorIsLeft() {
		WorkbenchFixture.page().activate(WorkbenchFixture.navigator());
		EventLoop.settle();
		WorkbenchFixture.page().activate(editor);
		EventLoop.settle();
		assertEquals("[]", Dialogs.statusLine());
	}

	@Test
	void itGoesWhenTheCaseIsSaved() {
		assertTrue(SaveFlow.saveTo(WorkbenchFixture.window().getShell(), open, folder.resolve("saved.relimages")));
		EventLoop.settle();
		assertTrue(!Dialogs.statusLine().contains("edit them in the properties"), Dialogs.statusLine());
	}

	@Test
	void aStepThatIsRefusedMaySelectWhatItIsAbout() {
		editor.viewer().controller().guard("Move", () -> {
			editor.viewer().controller().messages().tell("Not there.");
			editor.viewer().select(part(true));
		});
		EventLoop.settle();
		assertTrue(Dialogs.statusLine().contains("Not there."), Dialogs.statusLine());
	}
}
