// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.status.CleanTyping;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Characters that no case file can hold never get into a case. */
class TypingTest {

	private static final String PASTED = "A\u0001B\u000bC\ufffeD";

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void fieldsLeaveThemOutAndSaySo() throws Exception {
		CaseDocument open = workbenchFixture.copy("T4");
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		propertiesRobot.text(CasesPackage.Literals.CASE_FILE__TITLE).setText(PASTED);
		assertEquals("ABCD", propertiesRobot.text(CasesPackage.Literals.CASE_FILE__TITLE).getText(), "already while it is typed");
		propertiesRobot.enter(CasesPackage.Literals.CASE_FILE__TITLE, PASTED);
		assertEquals("ABCD", open.title());
		assertEquals("ABCD", propertiesRobot.text(CasesPackage.Literals.CASE_FILE__TITLE).getText());
		assertTrue(Dialogs.statusLine().contains(CleanTyping.TOLD), Dialogs.statusLine());
		propertiesRobot.enter(CasesPackage.Literals.CASE_FILE__TITLE, "half \ud83d");
		assertEquals("half ", open.title(), "half a character goes when the text is taken over");
		propertiesRobot.enter(CasesPackage.Literals.CASE_FILE__TITLE, "whole \ud83d\ude00");
		assertEquals("whole \ud83d\ude00", open.title());
		assertTrue(SaveFlow.saveTo(WorkbenchFixture.window().getShell(), open, folder.resolve("clean.relimages")));
	}

	@Test
	void labelsInDiagramsLeaveThemOutAndSaySo() {
		CaseDocument open = workbenchFixture.copy("T4");
		var editor = WorkbenchFixture.editor();
		var diagramController = editor.viewer().controller();
		ElementPart part = (ElementPart) editor.viewer().getEditPartRegistry().values().stream()
				.filter(one -> one instanceof ElementPart element && element.isActive() && diagramController.may(tools -> tools.canEdit(element.element())))
				.findFirst().orElseThrow();
		part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		EventLoop.settle();
		Text field = Dialogs.all((org.eclipse.swt.widgets.Composite) editor.viewer().getControl()).stream()
				.filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
		field.setText(PASTED);
		assertEquals("ABCD", field.getText());
		assertTrue(Dialogs.statusLine().contains(CleanTyping.TOLD), Dialogs.statusLine());
		org.relationalimages.viewpoint.ui.part.LabelEditor.finish(editor.viewer());
		EventLoop.settle();
		assertTrue(WorkbenchFixture.model(open).contains("ABCD"));
	}
}
