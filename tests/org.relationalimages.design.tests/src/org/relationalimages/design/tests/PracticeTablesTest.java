// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.practice.ValueItem;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;

/** The tables of the exercises, with teaching cases. */
class PracticeTablesTest {

	private final OpenTables chenJing = new OpenTables(ShippedFiles.load("T4"));
	private final OpenTables couple = new OpenTables(ShippedFiles.load("T5"));

	private static PhaseRun run(OpenTables tables, Phase phase) {
		return tables.file.getProgrammes().getFirst().getRuns().stream().filter(run -> run.getPhase() == phase).findFirst().orElseThrow();
	}

	@Test
	void whatHelpsIsGathered() {
		DTable table = chenJing.open("Coping List");
		assertEquals(List.of("1", "2", "3"), OpenTables.heads(table));
		EObject last = table.lines().getLast().target();
		assertEquals("Chen Jing", OpenTables.cell(table, last, "Filled in by"));
		assertEquals("Holding on, asking for reassurance", OpenTables.cell(table, last, "Sees anew"));
		CopingMeans fresh = (CopingMeans) chenJing.create(table, table, "New means of coping");
		assertSame(chenJing.file, fresh.eContainer(), "the phase is done, so it goes into the case");
		assertSame(chenJing.file.getPersons().getFirst(), fresh.getPerson());
		chenJing.edit(table, fresh, "What helps", "=1+1 <b>laps</b>");
		chenJing.edit(table, fresh, "Day", "1");
		assertEquals(fresh, table.lines().getFirst().target(), "by day");
		chenJing.edit(table, fresh, "Imperfect", "true");
		assertTrue(fresh.isImperfect());
		chenJing.assertCurrent();
		for (int i = 0; i < 4; i++)
			chenJing.session.undo();
		assertEquals(3, table.lines().size());
		assertFalse(chenJing.session.isDirty());
	}

	@Test
	void exceptionsAreLoggedAndLookedAtClosely() {
		DTable table = chenJing.open("Exception Log");
		assertEquals(List.of("1", "  Day 22", "2", "  Day 22"), OpenTables.heads(table));
		ExceptionEntry first = (ExceptionEntry) table.lines().getFirst().target();
		assertTrue(OpenTables.cell(table, first, "Contradicts").contains("; "));
		assertNull(OpenTables.cell(table, first, "In the body"), "a field of the description only");
		ExceptionDescription close = (ExceptionDescription) chenJing.create(table, OpenTables.line(table, first), "Look at it closely");
		assertSame(first, close.getException());
		assertSame(first.getPerson(), close.getPerson());
		assertSame(first.eContainer(), close.eContainer());
		assertEquals(2, OpenTables.line(table, first).lines().size());
		chenJing.edit(table, close, "In the body", "warm hands");
		assertEquals("warm hands", close.getBody());
		assertTrue(chenJing.tools.delete(table, OpenTables.line(table, close)).isDone());
		ExceptionEntry fresh = (ExceptionEntry) chenJing.create(table, table, "New exception");
		chenJing.edit(table, fresh, "What was done", "They laughed");
		assertEquals("They laughed", fresh.getBehavior());
		chenJing.assertCurrent();
	}

	@Test
	void aNewEntryGoesIntoTheRunThatIsOpen() {
		OpenTables tables = couple;
		DTable table = tables.open("Action Menu");
		ActionItem action = (ActionItem) tables.create(table, table, "New action");
		assertSame(run(tables, Phase.ACTION_CONSTRUCTION), action.eContainer());
		assertNull(action.getPerson(), "two clients: somebody has to say whose it is");
		Person ting = tables.file.getPersons().get(1);
		assertTrue(tables.tools.assign(table, OpenTables.line(table, action), OpenTables.column(table, "Filled in by"), ting).isDone());
		assertSame(ting, action.getPerson());
		tables.assertCurrent();
	}

	@Test
	void aThreadLeadsFromTheMenuToTheReview() {
		DTable table = chenJing.open("Action Menu");
		assertEquals(List.of("1", "2", "  Week from day 30", "    Day 35", "3"), OpenTables.heads(table));
		ActionItem action = (ActionItem) table.lines().getFirst().target();
		ActionCommitment commitment = (ActionCommitment) chenJing.create(table, OpenTables.line(table, action), "Commit to it");
		assertSame(action, commitment.getAction());
		chenJing.edit(table, commitment, "Week starts on day", "36");
		assertEquals("Week from day 36", OpenTables.line(table, commitment).label());
		FeedbackReview review = (FeedbackReview) chenJing.create(table, OpenTables.line(table, commitment), "Look back on it");
		chenJing.edit(table, review, "Learned", "Ten minutes are enough");
		assertEquals(2, OpenTables.line(table, review).depth());
		// What was agreed on is kept when its action is taken off the menu.
		assertTrue(chenJing.tools.delete(table, OpenTables.line(table, action)).isDone());
		DLine loose = OpenTables.line(table, commitment);
		assertEquals("Commitment without an action", loose.mapping().name());
		assertEquals(1, loose.lines().size());
		assertTrue(chenJing.tools.delete(table, loose).isDone());
		assertEquals("Review without a commitment", OpenTables.line(table, review).mapping().name());
		chenJing.assertCurrent();
	}

	@Test
	void valuesAreRankedByPerson() {
		Person client = chenJing.file.getPersons().getFirst();
		DTable table = chenJing.open("Value Ranking", client);
		assertEquals("Value Ranking: Chen Jing", table.name());
		assertEquals(List.of("1.", "2.", "3.", "4.", "5."), OpenTables.heads(table));
		EObject second = table.lines().get(1).target();
		assertEquals("[BOLD]", table.paint(table.lines().get(1), OpenTables.column(table, "Value")).formats().toString());
		ValueItem fresh = (ValueItem) chenJing.create(table, table, "New value");
		assertEquals(6, fresh.getRank());
		assertSame(client, fresh.getPerson());
		chenJing.edit(table, fresh, "Value", "Trust");
		chenJing.edit(table, fresh, "Rank", "1");
		chenJing.edit(table, second, "Rank", "9");
		assertEquals(second, table.lines().getLast().target());
		assertFalse(chenJing.type(table, fresh, "Rank", "first").isDone());
		for (int i = 0; i < 4; i++)
			chenJing.create(table, table, "New value");
		assertEquals(List.of(), chenJing.tools.creationTools(table, table), "ten are enough");
		chenJing.assertCurrent();
	}

	@Test
	void readingsStandUnderTheirScaleByDay() {
		DTable table = chenJing.open("Scale Readings");
		assertEquals(List.of("How we are doing", "  Session 1", "  Day 40", "  Reading"), OpenTables.heads(table));
		Scale scale = (Scale) table.lines().getFirst().target();
		ScaleReading reading = (ScaleReading) chenJing.create(table, table.lines().getFirst(), "New reading");
		assertSame(scale, reading.getScale());
		assertSame(chenJing.file.getPersons().getFirst(), reading.getAbout());
		chenJing.edit(table, reading, "From", "2.5");
		chenJing.edit(table, reading, "To", "3");
		assertEquals(2.5, reading.getLow());
		assertFalse(chenJing.type(table, reading, "To", "much").isDone());
		assertTrue(chenJing.tools.delete(table, table.lines().getFirst()).isDone());
		assertTrue(table.lines().stream().allMatch(line -> line.mapping().name().equals("Reading without a scale")));
		chenJing.session.undo();
		assertEquals(1, table.lines().size());
		Scale fresh = (Scale) chenJing.create(table, table, "New scale");
		assertEquals("New scale", OpenTables.cell(table, fresh, "Scale"));
		chenJing.assertCurrent();
	}

}
