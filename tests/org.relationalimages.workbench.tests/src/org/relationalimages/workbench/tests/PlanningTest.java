// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.workbench.open.OpenCase;

/** What stands above the fields of an element: findings with their fixes, and advice where sessions are planned. */
class PlanningTest {

	private static final String NOT_NOW = "leave commitment alone for now";
	private static final String CAUTION = "do NOT tackle commitment anywhere near the beginning of treatment";
	private static final String TAKE_UP = "do take this up early";

	private final Bench bench = new Bench();
	private OpenCase open;
	private Sheet sheet;

	@BeforeEach
	void openACouple() {
		open = bench.copy("T7");
		Bench.navigator().reveal(open);
		sheet = new Sheet();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private void show(Object element) {
		Bench.navigator().reveal(element);
		Bench.settle();
	}

	private Session session(int number) {
		return open.root().getSessions().stream().filter(one -> one.getNumber() == number).findFirst().orElseThrow();
	}

	private void says(String words) {
		Bench.until("the page says: " + words, () -> sheet.says().contains(words));
	}

	private void isSilentAbout(String words) {
		Bench.until("the page is silent about: " + words, () -> !sheet.says().contains(words));
	}

	@Test
	void anEarlySessionIsAdvisedBeforeAnythingIsWrong() {
		open.session().execute("Start anew", () -> {
			session(2).getAgenda().clear();
			open.root().getDyads().get(0).getPositions().forEach(position -> position.setSystem(PsychSystem.UNKNOWN));
		});
		show(session(1));
		says(NOT_NOW);
		assertTrue(sheet.says().contains("Seed 002"));
		assertFalse(sheet.says().contains(CAUTION), "nothing is wrong yet");
	}

	@Test
	void laterSessionsAndCasesWithoutACoupleAreLeftAlone() {
		show(session(1));
		says(NOT_NOW);
		open.session().execute("Later", () -> session(1).setNumber(40));
		isSilentAbout(NOT_NOW);
		OpenCase single = bench.copy("T2");
		single.session().execute("Plan", () -> single.root().getSessions()
				.add(org.relationalimages.model.sessions.SessionsFactory.eINSTANCE.createSession()));
		show(single.root().getSessions().get(0));
		assertFalse(sheet.says().contains("Seed 002"), sheet.says());
	}

	@Test
	void theCautionStandsWhereCommitmentIsPlanned() {
		AgendaItem item = session(2).getAgenda().stream().filter(one -> one.getTopic() == Topic.COMMITMENT).findFirst().orElseThrow();
		show(item);
		says(CAUTION);
		assertFalse(sheet.says().contains(NOT_NOW), "nothing is said twice");
		says(TAKE_UP);
		show(session(2));
		says(CAUTION);
		String before = Bench.model(open);
		Found.follow(sheet.body(), "Move to a later session");
		assertNotEquals(before, Bench.model(open));
		assertEquals("Move to a later session", open.session().undoLabel());
		assertFalse(session(2).getAgenda().contains(item));
		open.session().undo();
		assertEquals(before, Bench.model(open));
	}

	@Test
	void aTopicChosenTooEarlyIsAnsweredAtOnce() {
		open.session().execute("Start anew", () -> session(2).getAgenda().clear());
		TreeViewer tree = (TreeViewer) Bench.navigator().getSite().getSelectionProvider();
		tree.setSelection(new StructuredSelection(session(1)), true);
		Menus.choose(tree.getControl().getMenu(), "Add", ElementLabels.type(SessionsPackage.Literals.AGENDA_ITEM));
		Bench.settle();
		assertTrue(tree.getStructuredSelection().getFirstElement() instanceof AgendaItem, "the new item is shown");
		says(NOT_NOW);
		sheet.choose(SessionsPackage.Literals.AGENDA_ITEM__TOPIC, ElementLabels.literal(Topic.COMMITMENT));
		says(CAUTION);
		sheet.choose(SessionsPackage.Literals.AGENDA_ITEM__TOPIC, ElementLabels.literal(Topic.SAFETY));
		isSilentAbout(CAUTION);
		says(NOT_NOW);
	}

	@Test
	void everyElementHasItsFindingsAboveItsFields() {
		RelationalImage image = open.root().getImages().get(0);
		show(image);
		assertFalse(sheet.says().contains("What does this picture mean to her?"));
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		says("What does this picture mean to her?");
		String before = Bench.model(open);
		Found.follow(sheet.body(), "Add a meaning");
		assertEquals("Add a meaning", open.session().undoLabel());
		open.session().undo();
		assertEquals(before, Bench.model(open));
		show(image);
		open.session().undo();
		isSilentAbout("What does this picture mean to her?");
	}

	@Test
	void forReadingOnlyTheAdviceStaysAndTheFixesAreOff() {
		open.session().refuseChanges("Reading only.");
		show(session(2));
		says(CAUTION);
		assertFalse(Found.link(sheet.body(), "Move to a later session").isEnabled());
		open.session().refuseChanges(null);
	}
}
