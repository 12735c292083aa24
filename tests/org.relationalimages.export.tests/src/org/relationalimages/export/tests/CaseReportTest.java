// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.export.report.CaseReport;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.views.Views;

class CaseReportTest {

	private static RedactedCopy pass(CaseFile root, boolean notes, Audience audience) throws Exception {
		return ExportGate.pass(root, "sample", audience, notes);
	}

	private static String report(CaseFile root) throws Exception {
		return report(pass(root, false, Audience.READER));
	}

	private static String report(RedactedCopy redactedCopy) throws Exception {
		byte[] bytes = CaseReport.bytes(redactedCopy, Views.EMPTY, ProgressListener.NONE);
		Markup.of(bytes, true);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	@Test
	void everyPictureHasItsLegend() throws Exception {
		CaseFile root = Sample.create();
		String report = report(root);
		String images = report.substring(report.indexOf("Image Layers: Sample"));
		images = images.substring(0, images.indexOf("</figure>"));
		assertTrue(images.contains(">Legend<") && images.contains("A later image rests"), images);
		assertFalse(images.contains("Yearning for"), images);
		root.getImages().clear();
		root.getParadoxes().clear();
		root.getPersons().clear();
		assertFalse(report(root).contains(">Legend<"));
	}

	private static CaseFile withNote() {
		CaseFile root = Sample.create();
		Session session = SessionsFactory.eINSTANCE.createSession();
		SessionNote note = SessionsFactory.eINSTANCE.createSessionNote();
		NoteSection section = SessionsFactory.eINSTANCE.createNoteSection();
		section.setText("told in confidence");
		note.getSections().add(section);
		session.getNotes().add(note);
		root.getSessions().add(session);
		return root;
	}

	@Test
	void theHeadTellsOfConsentAndDeidentification() throws Exception {
		CaseFile root = Sample.create();
		root.getPrivacy().setConsent(ConsentStatus.LIMITED);
		root.getPrivacy().setConsentScope("supervision only");
		root.getPrivacy().setDeidentified(true);
		root.getPrivacy().setDeidMethod(DeidMethod.EXPERT);
		String report = report(root);
		String head = report.substring(report.indexOf("<header"), report.indexOf("</header>"));
		assertTrue(head.contains("<dd dir=\"auto\">supervision only</dd>") && head.contains("Yes, by the method: "), head);
		assertFalse(head.contains("Left out"), head);
	}

	@Test
	void notesStandThereOnlyWhenAskedFor() throws Exception {
		String without = report(withNote());
		assertFalse(without.contains("told in confidence"));
		assertTrue(without.contains("Left out: 1 session note."));
		assertTrue(report(pass(withNote(), true, Audience.READER)).contains("told in confidence"));
	}

	private static Relationship bond(CaseFile root) {
		return SampleElements.bond(root, root.getPersons().getFirst(), SampleElements.person(root, "Ben"));
	}

	private static SafetyConcern concern(CaseFile root, Relationship bond) {
		SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();
		concern.setText("he threatens to <come> by");
		concern.getPersonsAtRisk().add(root.getPersons().getFirst());
		bond.getSafetyConcerns().add(concern);
		return concern;
	}

	@Test
	void whatIsHopedForIsKeptApartFromWhatHappened() throws Exception {
		String report = report(ShippedFiles.load("T7"));
		int facts = report.indexOf("<p class=\"group\">Events</p>");
		int hopes = report.indexOf("<p class=\"group\">Events, hoped for or proposed</p>");
		assertTrue(facts > 0 && hopes > facts, facts + " " + hopes);
		String told = report.substring(facts, hopes);
		assertTrue(told.contains("Misattunement") && !told.contains("(hoped for)"), told);
		assertTrue(report.substring(hopes).contains("(hoped for)"));
	}

	@Test
	void presentDangerStandsBeforeEverythingElse() throws Exception {
		CaseFile root = Sample.create();
		root.setSummary("What it is about");
		SafetyConcern concern = concern(root, bond(root));
		String head = report(root).substring(0, report(root).indexOf("What it is about"));
		assertTrue(head.contains("Safety first: he threatens to &lt;come&gt; by (who may come to harm: Anna)."), head);
		assertTrue(head.contains("Nothing is planned for safety yet."), head);
		concern.setPlan("a bag is packed");
		assertTrue(report(root).contains("Planned: a bag is packed."));
		root.getSessions().add(SessionsFactory.eINSTANCE.createSession());
		concern.setValidTo(root.getSessions().getFirst());
		assertFalse(report(root).contains("Safety first"), "what has passed is told below only");
	}

	@Test
	void sensitiveDangerLeavesWithTheReportOnlyWhenAskedFor() throws Exception {
		CaseFile root = Sample.create();
		concern(root, bond(root)).setSensitive(true);
		assertFalse(report(root).contains("threatens"));
		assertTrue(report(pass(root, false, Audience.OWNER)).contains("Safety first: he threatens"));
	}

	@Test
	void aReadingOfASessionWithoutNumberIsReported() throws Exception {
		CaseFile root = Sample.create();
		Relationship bond = bond(root);
		for (Integer number : new Integer[] { null, 2 }) {
			Session session = SessionsFactory.eINSTANCE.createSession();
			session.setNumber(number);
			root.getSessions().add(session);
			RelationshipReading reading = CasesFactory.eINSTANCE.createRelationshipReading();
			reading.setSession(session);
			reading.setMutuality(7);
			bond.getReadings().add(reading);
		}
		assertFalse(report(root).contains("null"));
	}

	@Test
	void readingsAreALineForEachSession() throws Exception {
		CaseFile root = Sample.create();
		Relationship bond = bond(root);
		for (int number = 3; number > 0; number--) {
			Session session = SessionsFactory.eINSTANCE.createSession();
			session.setNumber(number);
			root.getSessions().add(session);
			RelationshipReading reading = CasesFactory.eINSTANCE.createRelationshipReading();
			reading.setSession(session);
			reading.setMutuality(number + 4);
			bond.getReadings().add(reading);
		}
		bond.getReadings().add(CasesFactory.eINSTANCE.createRelationshipReading());
		bond.getReadings().getFirst().setNumbersInvented(true);
		String report = report(root);
		String readings = report.substring(report.indexOf(">Readings<")).replaceAll("<[^>]*>", "");
		assertEquals(List.of("Readings", "Not dated: nothing noted", "Session 1: Mutuality 5 of 10", "Session 2: Mutuality 6 of 10",
				"Session 3: Mutuality 7 of 10, Numbers are invented"), readings.substring(1).lines().filter(line -> !line.isBlank()).limit(5).toList());
	}

	/** Neither in the text nor in a picture. */
	@Test
	void whatIsSensitiveStandsThereOnlyWhenAskedFor() throws Exception {
		CaseFile root = Sample.create();
		root.getImages().get(1).setSensitive(true);
		assertFalse(report(root).contains("they leave"));
		String with = report(pass(root, false, Audience.OWNER));
		assertTrue(with.contains("<bdi>they leave</bdi>") && with.contains(">they leave</text>"), with);
	}

	@Test
	void contentsLeadToChaptersThatHaveSomethingToTell() throws Exception {
		String report = report(Sample.create());
		assertTrue(report.contains("<a href=\"#images\">Relational images by life layer</a>"), report);
		assertTrue(report.contains("<section id=\"strategies\">"), report);
		assertFalse(report.contains("#couples") || report.contains("id=\"couples\""), report);
	}

	@Test
	void everyDiagramIsAPictureOnce() throws Exception {
		String report = report(Sample.create());
		assertEquals(5, report.split("<figure", -1).length, "layers, people and two paradoxes");
		assertTrue(report.indexOf("<figure", report.indexOf("<section id=\"strategies\">")) > 0);
	}

	@Test
	void anEmptyCaseHasAReport() throws Exception {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		assertTrue(report(root).contains("<h1 dir=\"auto\">Untitled case</h1>"));
		assertFalse(report(root).contains("<figure"));
	}

	@Test
	void theSameCaseGivesTheSameBytes() throws Exception {
		CaseFile root = HostileCase.create((element, attribute) -> attribute.getName());
		Ids.renew(root);
		byte[] first = CaseReport.bytes(pass(root, true, Audience.OWNER), Views.EMPTY, ProgressListener.NONE);
		assertArrayEquals(first, CaseReport.bytes(pass(root, true, Audience.OWNER), Views.EMPTY, ProgressListener.NONE));
	}

	@Test
	void itCanBeStoppedBetweenPictures() throws Exception {
		List<String> seen = new ArrayList<>();
		RedactedCopy redactedCopy = pass(Sample.create(), false, Audience.READER);
		assertThrows(InterruptedIOException.class, () -> CaseReport.bytes(redactedCopy, Views.EMPTY, what -> {
			seen.add(what);
			if (seen.size() == 2)
				throw new InterruptedIOException();
		}));
		assertEquals(2, seen.size());
	}
}
