// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What stands above the fields of an element: findings with their fixes, and advice where sessions are planned. */
class PlanningTest {

	private static final String NOT_NOW = "Leave commitment alone in the early sessions";
	private static final String CAUTION = "Let commitment wait";
	private static final String TAKE_UP = "is best taken up early";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private CaseDocument open;
	private PropertiesRobot propertiesRobot;

	@BeforeEach
	void openACouple() {
		open = workbenchFixture.copy("T7");
		WorkbenchFixture.navigator().reveal(open);
		propertiesRobot = new PropertiesRobot();
	}

	private void show(Object element) {
		WorkbenchFixture.navigator().reveal(element);
		EventLoop.settle();
	}

	private Session session(int number) {
		return open.root().getSessions().stream().filter(one -> one.getNumber() == number).findFirst().orElseThrow();
	}

	private void says(String words) {
		EventLoop.until("the page says: " + words, () -> propertiesRobot.says().contains(words));
	}

	private void isSilentAbout(String words) {
		EventLoop.until("the page is silent about: " + words, () -> !propertiesRobot.says().contains(words));
	}

	@Test
	void anEarlySessionIsAdvisedBeforeAnythingIsWrong() {
		open.session().execute("Start anew", () -> {
			session(2).getAgenda().clear();
			open.root().getDyads().get(0).getPositions().forEach(position -> position.setSystem(PsychSystem.UNKNOWN));
		});
		show(session(1));
		says(NOT_NOW);
		assertTrue(propertiesRobot.says().contains("the reply on bitterness and alienation"));
		assertFalse(propertiesRobot.says().contains(CAUTION), "nothing is wrong yet");
	}

	@Test
	void laterSessionsAndCasesWithoutACoupleAreLeftAlone() {
		show(session(1));
		says(NOT_NOW);
		open.session().execute("Later", () -> session(1).setNumber(40));
		isSilentAbout(NOT_NOW);
		CaseDocument single = workbenchFixture.copy("T2");
		single.session().execute("Plan", () -> single.root().getSessions()
				.add(org.relationalimages.model.sessions.SessionsFactory.eINSTANCE.createSession()));
		show(single.root().getSessions().get(0));
		assertFalse(propertiesRobot.says().contains("the reply on bitterness and alienation"), propertiesRobot.says());
	}

	@Test
	void theCautionStandsWhereCommitmentIsPlanned() {
		AgendaItem item = session(2).getAgenda().stream().filter(one -> one.getTopic() == Topic.COMMITMENT).findFirst().orElseThrow();
		show(item);
		says(CAUTION);
		assertFalse(propertiesRobot.says().contains(NOT_NOW), "nothing is said twice");
		says(TAKE_UP);
		show(session(2));
		says(CAUTION);
		String before = WorkbenchFixture.model(open);
		ChecksRobot.follow(propertiesRobot.body(), "Move to a later session");
		assertNotEquals(before, WorkbenchFixture.model(open));
		assertEquals("Move to a later session", open.session().undoLabel());
		assertFalse(session(2).getAgenda().contains(item));
		open.session().undo();
		assertEquals(before, WorkbenchFixture.model(open));
	}

	@Test
	void aTopicChosenTooEarlyIsAnsweredAtOnce() {
		open.session().execute("Start anew", () -> session(2).getAgenda().clear());
		TreeViewer tree = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		tree.setSelection(new StructuredSelection(session(1)), true);
		Menus.choose(tree.getControl().getMenu(), "Add", ElementLabels.type(SessionsPackage.Literals.AGENDA_ITEM));
		EventLoop.settle();
		assertTrue(tree.getStructuredSelection().getFirstElement() instanceof AgendaItem, "the new item is shown");
		says(NOT_NOW);
		propertiesRobot.choose(SessionsPackage.Literals.AGENDA_ITEM__TOPIC, ElementLabels.literal(Topic.COMMITMENT));
		says(CAUTION);
		propertiesRobot.choose(SessionsPackage.Literals.AGENDA_ITEM__TOPIC, ElementLabels.literal(Topic.SAFETY));
		isSilentAbout(CAUTION);
		says(NOT_NOW);
	}

	@Test
	void everyElementHasItsFindingsAboveItsFields() {
		RelationalImage image = open.root().getImages().get(0);
		show(image);
		assertFalse(propertiesRobot.says().contains("Add at least one meaning."));
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		says("Add at least one meaning.");
		String before = WorkbenchFixture.model(open);
		ChecksRobot.follow(propertiesRobot.body(), "Add a meaning");
		assertEquals("Add a meaning", open.session().undoLabel());
		open.session().undo();
		assertEquals(before, WorkbenchFixture.model(open));
		show(image);
		open.session().undo();
		isSilentAbout("Add at least one meaning.");
	}

	@Test
	void forReadingOnlyTheAdviceStaysAndTheFixesAreOff() {
		open.session().refuseChanges("Reading only.");
		show(session(2));
		says(CAUTION);
		assertFalse(ChecksRobot.link(propertiesRobot.body(), "Move to a later session").isEnabled());
		open.session().refuseChanges(null);
	}
}
