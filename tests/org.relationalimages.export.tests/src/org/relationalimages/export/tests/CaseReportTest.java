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
import org.relationalimages.export.Watch;
import org.relationalimages.export.report.CaseReport;
import org.relationalimages.export.report.ReportOptions;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.viewpoint.views.Views;

class CaseReportTest {

	private static String report(CaseFile root, ReportOptions options) throws Exception {
		byte[] bytes = CaseReport.bytes(root, Views.EMPTY, options, Watch.NONE);
		Markup.of(bytes, true);
		return new String(bytes, StandardCharsets.UTF_8);
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
		String report = report(root, ReportOptions.DEFAULT);
		String head = report.substring(report.indexOf("<header"), report.indexOf("</header>"));
		assertTrue(head.contains("<dd dir=\"auto\">supervision only</dd>") && head.contains("Yes, by the method: "), head);
		assertFalse(head.contains("Left out"), head);
	}

	@Test
	void notesStandThereOnlyWhenAskedFor() throws Exception {
		String without = report(withNote(), ReportOptions.DEFAULT);
		assertFalse(without.contains("told in confidence"));
		assertTrue(without.contains("Left out: one session note."));
		assertTrue(report(withNote(), new ReportOptions(true, false)).contains("told in confidence"));
	}

	/** Neither in the text nor in a picture. */
	@Test
	void whatIsSensitiveStandsThereOnlyWhenAskedFor() throws Exception {
		CaseFile root = Sample.create();
		root.getImages().get(1).setSensitive(true);
		assertFalse(report(root, ReportOptions.DEFAULT).contains("they leave"));
		String with = report(root, new ReportOptions(false, true));
		assertTrue(with.contains("<bdi>they leave</bdi>") && with.contains(">they leave</text>"), with);
	}

	@Test
	void contentsLeadToChaptersThatHaveSomethingToTell() throws Exception {
		String report = report(Sample.create(), ReportOptions.DEFAULT);
		assertTrue(report.contains("<a href=\"#images\">Relational images by life layer</a>"), report);
		assertTrue(report.contains("<section id=\"strategies\">"), report);
		assertFalse(report.contains("#couples") || report.contains("id=\"couples\""), report);
	}

	@Test
	void everyDiagramIsAPictureOnce() throws Exception {
		String report = report(Sample.create(), ReportOptions.DEFAULT);
		assertEquals(5, report.split("<figure", -1).length, "layers, people and two paradoxes");
		assertTrue(report.indexOf("<figure", report.indexOf("<section id=\"strategies\">")) > 0);
	}

	@Test
	void anEmptyCaseHasAReport() throws Exception {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		assertTrue(report(root, ReportOptions.DEFAULT).contains("<h1 dir=\"auto\">Untitled case</h1>"));
		assertFalse(report(root, ReportOptions.DEFAULT).contains("<figure"));
	}

	@Test
	void theSameCaseGivesTheSameBytes() throws Exception {
		CaseFile root = HostileCase.create((element, attribute) -> attribute.getName());
		Ids.renew(root);
		byte[] first = CaseReport.bytes(root, Views.EMPTY, new ReportOptions(true, true), Watch.NONE);
		assertArrayEquals(first, CaseReport.bytes(root, Views.EMPTY, new ReportOptions(true, true), Watch.NONE));
	}

	@Test
	void itCanBeStoppedBetweenPictures() {
		List<String> seen = new ArrayList<>();
		assertThrows(InterruptedIOException.class, () -> CaseReport.bytes(Sample.create(), Views.EMPTY, ReportOptions.DEFAULT, what -> {
			seen.add(what);
			if (seen.size() == 2)
				throw new InterruptedIOException();
		}));
		assertEquals(2, seen.size());
	}
}
