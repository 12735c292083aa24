// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Numbers and dates in the Properties view: what does not fit is told in a sentence and kept until it does. */
class NumbersTest {

	private static final EStructuralFeature CONFIDENCE = RimPackage.Literals.FORMULATED_ELEMENT__CONFIDENCE;

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.listed("T4");
	private final RelationalImage image = open.root().getImages().get(0);
	private final PropertiesRobot propertiesRobot = PropertiesRobot.showing(image);
	private final String before = WorkbenchFixture.model(open);

	@ParameterizedTest
	@CsvSource({ "101,out of bounds", "-1,out of bounds", "99999999999999999999,out of bounds", "2.5,not a whole number", "much,not a number",
			"'1,000',not a number" })
	void aNumberThatDoesNotFitIsKeptAsADraft(String typed, String sentence) {
		propertiesRobot.enter(CONFIDENCE, typed);
		assertEquals(before, WorkbenchFixture.model(open));
		assertTrue(open.isDirty());
		String told = propertiesRobot.text(CONFIDENCE).getToolTipText();
		assertTrue(told.contains(sentence) && told.contains("0 to 100"), told);
		assertTrue(propertiesRobot.says().contains("Not in the case yet: " + told), propertiesRobot::says);
		assertEquals(typed, propertiesRobot.text(CONFIDENCE).getText(), "it stays for correction");
		undoOneStep();
		assertEquals("", propertiesRobot.text(CONFIDENCE).getText());
		assertFalse(propertiesRobot.says().contains("Not in the case yet"));
	}

	@Test
	void aDraftStaysWhileOthersAreShownAndEscLeavesItToRedo() {
		propertiesRobot.type(CONFIDENCE, "8o");
		WorkbenchFixture.navigator().reveal(open.root().getImages().get(1));
		EventLoop.settle();
		assertEquals("", propertiesRobot.text(CONFIDENCE).getText());
		WorkbenchFixture.navigator().reveal(image);
		EventLoop.settle();
		assertEquals("8o", propertiesRobot.text(CONFIDENCE).getText());
		propertiesRobot.press(propertiesRobot.text(CONFIDENCE), SWT.ESC, 0);
		assertEquals("", propertiesRobot.text(CONFIDENCE).getText());
		open.session().undo();
		EventLoop.settle();
		assertEquals("8o", propertiesRobot.text(CONFIDENCE).getText(), "what Esc threw away comes back by Undo");
		propertiesRobot.enter(CONFIDENCE, "80");
		assertEquals(80, image.getConfidence());
		assertEquals(List.of(), open.session().drafts().owners());
	}

	@Test
	void saveSaysWhatIsNotComplete() throws IOException {
		propertiesRobot.type(CONFIDENCE, "80");
		propertiesRobot.type(CONFIDENCE, "80 or so");
		open.save(folder.resolve("drafts.relimages"));
		assertTrue(SaveFlow.save(WorkbenchFixture.window().getShell(), open));
		assertTrue(Dialogs.statusLine().contains("\u201c80 or so\u201d in Confidence"), Dialogs::statusLine);
		assertEquals(80, CaseDocument.read(folder.resolve("drafts.relimages")).root().getImages().get(0).getConfidence());
		assertEquals("80 or so", propertiesRobot.text(CONFIDENCE).getText());
	}

	@Test
	void aNumberWithinItsBoundsIsTaken() {
		propertiesRobot.enter(CONFIDENCE, " 80 ");
		assertEquals(80, image.getConfidence());
		assertEquals(ElementLabels.help(CONFIDENCE), propertiesRobot.text(CONFIDENCE).getToolTipText());
		assertEquals("80", propertiesRobot.text(CONFIDENCE).getText());
		undoOneStep();
	}

	@Test
	void aFractionIsTakenWithPointOrComma() {
		WorkbenchFixture.navigator().reveal(image.getLayer());
		new PropertiesRobot().enter(ImagesPackage.Literals.LIFE_LAYER__AGE_FROM, "2,5");
		assertEquals(2.5, image.getLayer().getAgeFrom());
		undoOneStep();
	}

	@Test
	void aDateMustBeInTheCalendar() {
		WorkbenchFixture.navigator().reveal(open.root().getSessions().get(0));
		EStructuralFeature date = SessionsPackage.Literals.SESSION__DATE;
		propertiesRobot.enter(date, "31.3.2026");
		assertTrue(propertiesRobot.text(date).getToolTipText().contains("2026-03-31"), "an example is given");
		propertiesRobot.enter(date, "2026-02-30");
		assertTrue(propertiesRobot.text(date).getToolTipText().contains("no 2026-02-30 in the calendar"));
		assertEquals(before, WorkbenchFixture.model(open));
		propertiesRobot.enter(date, "2026-02-28");
		assertEquals("2026-02-28", open.root().getSessions().get(0).getDate());
		open.session().undo();
		EventLoop.settle();
		assertEquals("2026-02-30", propertiesRobot.text(date).getText(), "each that was left is a step");
	}

	private void undoOneStep() {
		open.session().undo();
		EventLoop.settle();
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo(), "one step only");
	}
}
