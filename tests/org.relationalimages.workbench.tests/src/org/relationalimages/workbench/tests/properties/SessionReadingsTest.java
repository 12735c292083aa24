// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Readings per session, safety concerns, and what a choice means, in the properties. */
class SessionReadingsTest {

	private static final EStructuralFeature FELT_SAFETY = CasesPackage.Literals.RELATIONSHIP_READING__FELT_SAFETY;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.listed("T4");
	private final Relationship bond = open.root().getRelationships().get(0);

	private void change(Runnable change) {
		open.session().execute("Change", change);
		EventLoop.settle();
	}

	private Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		change(() -> open.root().getSessions().add(session));
		return session;
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
	}

	@Test
	void aReadingIsAddedForTheLatestSessionAndTypedInItsRow() {
		Session latest = session(40);
		PropertiesRobot robot = PropertiesRobot.showing(bond);
		String before = WorkbenchFixture.model(open);
		press(robot.button("Add for session 40"));
		RelationshipReading reading = bond.getReadings().getLast();
		assertSame(latest, reading.getSession());
		assertFalse(robot.button("Add for session 40").isEnabled(), "one reading a session");
		robot.enter(FELT_SAFETY, "7");
		assertEquals(7, reading.getMutuality(), "the first row's first field is the mutuality of the latest session");
		Text field = robot.text(FELT_SAFETY);
		field.setText("11");
		field.notifyListeners(SWT.FocusOut, new Event());
		assertEquals(7, reading.getMutuality(), "out of bounds");
		change(() -> reading.setMutuality(3));
		assertEquals("11", field.getText(), "unfinished typing stays");
		change(() -> bond.getReadings().remove(reading));
		assertFalse(links(robot).contains("Session 40"));
		for (int steps = 0; steps < 5; steps++)
			open.session().undo();
		EventLoop.settle();
		assertEquals(before, WorkbenchFixture.model(open));
	}

	@Test
	void manyReadingsShowTheLatestFirst() {
		change(() -> {
			bond.getReadings().clear();
			for (int number = 0; number < 9; number++) {
				Session session = SessionsFactory.eINSTANCE.createSession();
				session.setNumber(50 + number);
				open.root().getSessions().add(session);
				RelationshipReading reading = CasesFactory.eINSTANCE.createRelationshipReading();
				reading.setSession(session);
				reading.setMutuality(number);
				bond.getReadings().add(reading);
			}
		});
		List<String> links = links(PropertiesRobot.showing(bond));
		int first = links.indexOf("Session 58");
		assertEquals(List.of("Session 58", "Session 57", "Session 56", "Session 55", "Session 54", "Session 53", "3 earlier"),
				links.subList(first, first + 7));
		assertFalse(links.contains("Session 52"), links.toString());
	}

	private static List<String> links(PropertiesRobot robot) {
		return Dialogs.all(robot.body()).stream().filter(Hyperlink.class::isInstance).map(each -> ((Hyperlink) each).getText()).toList();
	}

	@Test
	void presentDangerStandsAboveTheCase() {
		SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();
		concern.setText("He threatens to come by");
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot robot = new PropertiesRobot();
		assertFalse(robot.says().contains("Safety first"));
		change(() -> bond.getSafetyConcerns().add(concern));
		assertTrue(robot.says().contains("Safety first: He threatens to come by."), robot.says());
		assertTrue(robot.says().contains("Nothing is planned for safety yet."), robot.says());
		change(() -> concern.setPlan("A bag is packed"));
		assertTrue(robot.says().contains("Planned: A bag is packed."), robot.says());
		change(() -> {
			Session session = SessionsFactory.eINSTANCE.createSession();
			open.root().getSessions().add(session);
			concern.setValidTo(session);
		});
		assertFalse(robot.says().contains("Safety first"), robot.says());
		for (int steps = 0; steps < 3; steps++)
			open.session().undo();
		EventLoop.settle();
		assertFalse(robot.says().contains("Safety first"), robot.says());
	}

	@Test
	void theMeaningOfAChoiceIsReadBeneathIt() {
		PropertiesRobot robot = PropertiesRobot.showing(bond);
		robot.choose(CasesPackage.Literals.RELATIONSHIP__QUALITY, ElementLabels.literal(EmotionalQuality.CARETAKER));
		assertEquals("One looks after the other; the direction says who.", beneath(robot));
		int height = line(robot).getSize().y;
		robot.choose(CasesPackage.Literals.RELATIONSHIP__QUALITY, ElementLabels.literal(EmotionalQuality.SPIRITUAL));
		assertEquals("A tie of faith or of the spirit.", beneath(robot));
		assertTrue(line(robot).getSize().y >= height, "nothing below jumps up");
		open.session().undo();
		EventLoop.settle();
		assertEquals("One looks after the other; the direction says who.", beneath(robot));
		assertFalse(robot.says().contains("Source:"), robot.says());
	}

	private static String beneath(PropertiesRobot robot) {
		return line(robot).getText();
	}

	private static Label line(PropertiesRobot robot) {
		Control box = robot.control(CasesPackage.Literals.RELATIONSHIP__QUALITY, Combo.class);
		var all = Dialogs.all(robot.body());
		return (Label) all.get(all.indexOf(box) + 1);
	}
}
