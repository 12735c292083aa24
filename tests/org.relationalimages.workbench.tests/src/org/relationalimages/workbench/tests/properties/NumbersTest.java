// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Numbers and dates in the Properties view: what does not fit is told in a sentence and changes nothing. */
class NumbersTest {

	private static final EStructuralFeature CONFIDENCE = RimPackage.Literals.FORMULATED_ELEMENT__CONFIDENCE;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.listed("T4");
	private final RelationalImage image = open.root().getImages().get(0);
	private final PropertiesRobot propertiesRobot = PropertiesRobot.showing(image);
	private final String before = WorkbenchFixture.model(open);

	@ParameterizedTest
	@CsvSource({ "101,out of bounds", "-1,out of bounds", "99999999999999999999,out of bounds", "2.5,not a whole number", "much,not a number",
			"'1,000',not a number" })
	void aNumberThatDoesNotFitIsToldAndNotTaken(String typed, String sentence) {
		propertiesRobot.enter(CONFIDENCE, typed);
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo());
		String told = propertiesRobot.text(CONFIDENCE).getToolTipText();
		assertTrue(told.contains(sentence) && told.contains("0 to 100"), told);
		assertEquals(typed, propertiesRobot.text(CONFIDENCE).getText(), "it stays for correction");
	}

	@Test
	void aNumberWithinItsBoundsIsTaken() {
		propertiesRobot.enter(CONFIDENCE, " 80 ");
		assertEquals(80, image.getConfidence());
		assertNull(propertiesRobot.text(CONFIDENCE).getToolTipText());
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
		undoOneStep();
	}

	private void undoOneStep() {
		open.session().undo();
		EventLoop.settle();
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo(), "one step only");
	}
}
