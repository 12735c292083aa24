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
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.table.DTable;

/** The tables of people, sessions and images, with teaching cases. */
class CaseTablesTest {

	private final OpenTables robin = new OpenTables(ShippedFiles.load("T8"));

	private RelationalImage image(String picture) {
		return robin.file.getImages().stream().filter(image -> image.getPicture().equals(picture)).findFirst().orElseThrow();
	}

	@Test
	void everybodyHasALine() {
		DTable table = robin.open("Persons");
		assertEquals(robin.file.getPersons(), table.lines().stream().map(line -> line.target()).toList());
		Person expected = robin.file.getPersons().get(2);
		assertEquals("pregnancy", OpenTables.cell(table, expected, "Life"));
		assertEquals("", OpenTables.cell(table, robin.file.getPersons().getFirst(), "Life"), "it goes without saying that somebody lives");
		assertTrue(OpenTables.cell(table, expected, "Bonds").contains("Robin (parent child)"));
		robin.edit(table, expected, "Pseudonym", "Kai");
		assertEquals("Kai", OpenTables.line(table, expected).label());
		assertTrue(robin.tools.assign(table, OpenTables.line(table, expected), OpenTables.column(table, "Life"), LifeState.LIVING).isDone());
		assertFalse(robin.type(table, expected, "Bonds", "everybody").isDone());
		assertFalse(robin.type(table, expected, "Year of birth", "spring").isDone());
		Person fresh = (Person) robin.create(table, table, "New person");
		assertEquals("New person", fresh.getPseudonym());
		int bonds = robin.file.getRelationships().size();
		int own = expected.getRelationships().size();
		assertTrue(robin.tools.delete(table, OpenTables.line(table, expected)).isDone());
		assertEquals(bonds - own, robin.file.getRelationships().size(), "nobody is bound to somebody who is gone");
		robin.assertCurrent();
		robin.session.undo();
		assertEquals(bonds, robin.file.getRelationships().size());
	}

	@Test
	void sessionsFollowTheirNumbers() {
		DTable table = robin.open("Sessions");
		assertEquals("Session 1", OpenTables.heads(table).getFirst());
		Session first = robin.file.getSessions().getFirst();
		assertEquals("connection → acute disconnection → reconnection", OpenTables.cell(table, first, "Connection"));
		assertEquals("Robin; The therapist", OpenTables.cell(table, first, "Participants"));
		assertFalse(OpenTables.cell(table, first, "Session notes").isBlank());
		Session fresh = (Session) robin.create(table, table, "New session");
		assertEquals(9, fresh.getNumber());
		robin.edit(table, fresh, "Number", "0");
		assertEquals(fresh, table.lines().getFirst().target());
		robin.edit(table, fresh, "Day", "71");
		assertEquals(71, fresh.getDayOffset());
		robin.assertCurrent();
	}

	@Test
	void meaningsStandBeneathTheirImageFromTheSurfaceDown() {
		DTable table = robin.open("Images and Meanings");
		RelationalImage burden = image("If I need, I become a burden");
		assertEquals(List.of("If I need, I become a burden", "  I am fine, really", "  ↳ Others have it harder"),
				OpenTables.heads(table).stream().dropWhile(head -> !head.equals("If I need, I become a burden")).limit(3).toList());
		Meaning surface = burden.getMeanings().getFirst();
		assertEquals("what I can do", OpenTables.cell(table, surface, "What it is about"));
		assertEquals("60", OpenTables.cell(table, surface, "Firmly held"));
		assertNull(OpenTables.cell(table, surface, "Whose it is"));
		assertEquals("Robin", OpenTables.cell(table, burden, "Whose it is"));
		assertEquals("painful", OpenTables.cell(table, burden, "Feeling tone"));
		Meaning below = (Meaning) robin.create(table, OpenTables.line(table, surface), "Deepen this meaning");
		assertSame(surface, below.getDeepens());
		assertSame(burden, below.eContainer());
		Meaning beside = (Meaning) robin.create(table, OpenTables.line(table, burden), "New meaning of the image");
		robin.edit(table, beside, "Meaning", "I may ask");
		assertEquals("I may ask", OpenTables.line(table, beside).label());
		RelationalImage fresh = (RelationalImage) robin.create(table, table, "New image");
		assertSame(burden.getHolder(), fresh.getHolder());
		assertTrue(fresh.getLayer() != null);
		robin.edit(table, fresh, "Picture", "\"quoted\"\nand <b>bold</b>");
		assertEquals("\"quoted\" and <b>bold</b>", OpenTables.line(table, fresh).label());
		robin.assertCurrent();
	}

	@Test
	void awarenessIsTypedSessionBySession() {
		DTable table = robin.open("Awareness by Session");
		assertTrue(table.description().isCross());
		assertEquals(8, table.columns().size());
		RelationalImage burden = image("If I need, I become a burden");
		assertEquals("outside", OpenTables.cell(table, burden, "Session 1"));
		assertEquals("mostly", OpenTables.cell(table, burden, "Session 7"));
		assertNull(OpenTables.cell(table, burden, "Session 8"));
		int before = burden.getAwarenessHistory().size();
		robin.edit(table, burden, "Session 8", "Full");
		assertEquals(AwarenessDegree.FULL, burden.getAwarenessHistory().getLast().getDegree());
		assertSame(robin.file.getSessions().getLast(), burden.getAwarenessHistory().getLast().getSession());
		robin.edit(table, burden, "Session 8", "glim");
		assertEquals("glimpsed", OpenTables.cell(table, burden, "Session 8"));
		robin.type(table, burden, "Session 8", "green");
		assertEquals("glimpsed", OpenTables.cell(table, burden, "Session 8"), "no degree of awareness");
		robin.edit(table, burden, "Session 8", " ");
		assertEquals(before, burden.getAwarenessHistory().size());
		robin.type(table, burden, "Session 8", "green");
		assertNull(OpenTables.cell(table, burden, "Session 8"));
		assertFalse(robin.tools.canDelete(table, table.lines().getFirst()), "an image is not deleted by the way");
		assertFalse(robin.tools.canDelete(table, table.columns().getFirst()), "nor a session");
		robin.assertCurrent();
	}

	@Test
	void whatIsPlayedOutStandsInItsArena() {
		DTable table = robin.open("Transference Matrix");
		RelationalImage burden = image("If I need, I become a burden");
		assertEquals("Tea for three (symbolic)", OpenTables.cell(table, burden, "With the partner"));
		assertEquals("", OpenTables.cell(table, burden, "At work"));
		int before = robin.file.getEnactments().size();
		robin.edit(table, burden, "At work", "He takes the night shift of everybody");
		Enactment fresh = robin.file.getEnactments().getLast();
		assertEquals(Arena.WORK, fresh.getArena());
		assertEquals(List.of(burden), fresh.getImages());
		assertSame(burden.getHolder(), fresh.getHolder());
		assertEquals("He takes the night shift of everybody", OpenTables.cell(table, burden, "At work"));
		assertFalse(robin.type(table, burden, "At work", "again").isDone(), "it has a line of its own");
		robin.edit(table, fresh, "At work", "He takes every night shift");
		assertEquals("He takes every night shift", fresh.getText());
		assertFalse(robin.type(table, fresh, "With friends", "elsewhere").isDone());
		robin.edit(table, fresh, "Therapist’s response", "Asks who takes his.");
		robin.type(table, burden, "With friends", "  ");
		assertEquals(before + 1, robin.file.getEnactments().size());
		assertFalse(robin.tools.canDelete(table, OpenTables.line(table, burden)));
		robin.session.execute("loosen", () -> fresh.getImages().clear());
		assertEquals("Played out without an image", OpenTables.line(table, fresh).mapping().name());
		assertTrue(robin.tools.delete(table, OpenTables.line(table, fresh)).isDone());
		assertEquals(before, robin.file.getEnactments().size());
		robin.assertCurrent();
	}

	@Test
	void eachEpisodeHasAWishAndTwoResponses() {
		OpenTables tables = new OpenTables(ShippedFiles.load("T4"));
		Person person = tables.file.getPersons().getFirst();
		DTable table = tables.open("Core Conflictual Relationship Theme", person);
		Experience space = tables.file.getExperiences().getFirst();
		assertEquals("To be connected; Loyalty to the relationship", OpenTables.cell(table, space, "Wish"));
		assertEquals("I will be abandoned", OpenTables.cell(table, space, "Response of the other"));
		assertTrue(OpenTables.cell(table, space, "Response of the self").startsWith("Holding on, asking for reassurance; “"));
		assertFalse(tables.type(table, space, "Wish", "one").isDone(), "there are two wishes");
		RelationalCondition condition = (RelationalCondition) OpenTables.line(table, space).lines().getFirst().target();
		tables.edit(table, condition, "Response of the other", "he is gone");
		assertEquals("he is gone", condition.getExpected().getFirst().getText());
		tables.edit(table, condition, "Response of the self", "Holding on");
		assertEquals("Holding on", condition.getGuides().getFirst().getName());
		Experience fresh = (Experience) tables.create(table, table, "New episode");
		assertSame(person, fresh.getHolder());
		assertFalse(tables.type(table, fresh, "Wish", "to be seen").isDone(), "no image is behind it yet");
		tables.session.execute("form", () -> fresh.getShapes().add(tables.file.getImages().getLast()));
		RelationalCondition then = (RelationalCondition) tables.create(table, OpenTables.line(table, fresh), "When … then … of the episode");
		assertEquals("they will …", OpenTables.cell(table, then, "Response of the other"));
		int strategies = tables.file.getStrategies().size();
		tables.edit(table, then, "Response of the self", "Humming");
		assertEquals(strategies + 1, tables.file.getStrategies().size());
		assertSame(tables.file.getStrategies().getLast(), then.getGuides().getFirst());
		assertEquals(List.of(tables.file.getImages().getLast()), tables.file.getStrategies().getLast().getEmergesFrom());
		EObject image = tables.file.getImages().getLast();
		if (((RelationalImage) image).getAnswers().isEmpty()) {
			tables.edit(table, then, "Wish", "to be seen");
			assertEquals("to be seen", ((RelationalImage) image).getAnswers().getFirst().getText());
		}
		tables.assertCurrent();
	}
}
