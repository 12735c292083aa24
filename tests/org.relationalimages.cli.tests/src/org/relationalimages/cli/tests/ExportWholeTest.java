// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsFactory;

/** {@code export} of the case itself: report, tables, JSON. */
class ExportWholeTest {

	@TempDir
	Path folder;
	private Path file;
	private Path to;
	private CaseFile root;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("one.relimages");
		to = folder.resolve("out/deep");
		root = CaseFolders.create();
		root.getPersons().get(0).setNote("=1+1");
		root.getYearnings().get(0).setSensitive(true);
		Session session = SessionsFactory.eINSTANCE.createSession();
		SessionNote note = SessionsFactory.eINSTANCE.createSessionNote();
		NoteSection section = SessionsFactory.eINSTANCE.createNoteSection();
		section.setText("told in confidence");
		note.getSections().add(section);
		session.getNotes().add(note);
		root.getSessions().add(session);
		CaseFiles.save(root, file);
	}

	private Run export(String format, Object... more) {
		return Run.of(Stream.of(Stream.of("export", "--format", format, "--to", to), Stream.of(more), Stream.of(file))
				.flatMap(part -> part).toArray());
	}

	private String text(String name) throws IOException {
		return Files.readString(to.resolve(name));
	}

	@Test
	void aReportIsOneFileWithPictures() throws IOException {
		export("html").exits(0).says(to.resolve("one.html").toString())
				.complains("Left out: 1 element marked sensitive, with what hangs on it; 1 session note.")
				.complains("exporting report of ");
		String html = text("one.html");
		assertTrue(html.contains("<svg ") && html.contains("Größe &lt;&amp;&gt; 陈静"), html);
		assertFalse(html.contains("to be answered") || html.contains("told in confidence"), html);
		export("html", "--notes", "--include-sensitive").exits(0);
		assertTrue(text("one.html").contains("to be answered") && text("one.html").contains("told in confidence"));
	}

	@Test
	void tablesLieInAFolderOfTheirOwn() throws IOException {
		Run run = export("csv").exits(0).complains("--include-sensitive puts in what is marked sensitive. --notes puts in session notes.");
		assertTrue(run.out().lines().allMatch(line -> line.contains("one - tables")), run::toString);
		String persons = text("one - tables/Persons.csv");
		assertTrue(persons.startsWith("Person,Pseudonym,Role,") && persons.contains(",\"'=1+1\"\r\n"), persons);
		assertFalse(persons.contains(root.getPersons().get(0).getId()));
		assertFalse(text("one - tables/Sessions.csv").contains("told in confidence"));
		assertFalse(Files.exists(to.resolve("one - tables/Coping List.csv")), "a table without content");
		assertTrue(text("one - tables/About this case.csv").startsWith("what,value\r\nTitle,"), text("one - tables/About this case.csv"));
		export("csv", "--notes", "--include-sensitive", "--bom", "--raw-cells").exits(0);
		assertTrue(text("one - tables/Persons.csv").startsWith("\uFEFFPerson,") && text("one - tables/Persons.csv").contains(",=1+1\r\n"));
		assertTrue(text("one - tables/Sessions.csv").contains("told in confidence"));
	}

	@Test
	void tablesOfElementsHaveTheirIds() throws IOException {
		export("csv-elements").exits(0);
		assertTrue(text("one - elements/Person.csv").startsWith("id,owner,") && text("one - elements/Person.csv").contains(",\"'=1+1\","));
		assertFalse(Files.exists(to.resolve("one - elements/SessionNote.csv")));
		assertFalse(Files.exists(to.resolve("one - elements/Yearning.csv")));
		export("csv-elements", "--notes", "--include-sensitive", "--bom", "--raw-cells").exits(0);
		assertTrue(text("one - elements/Person.csv").startsWith("\uFEFFid,owner,") && text("one - elements/Person.csv").contains(",=1+1,"));
		assertTrue(text("one - elements/NoteSection.csv").contains("told in confidence"));
	}

	@Test
	void aTableOfAnEarlierExportDoesNotStay() throws IOException {
		export("csv-elements", "--notes").exits(0);
		assertTrue(text("one - elements/NoteSection.csv").contains("told in confidence"));
		export("csv-elements").exits(0);
		assertEquals("id,owner,title,text,mentions\r\n", text("one - elements/NoteSection.csv"));
		export("csv", "--notes").exits(0);
		root.getSessions().clear();
		CaseFiles.save(root, file);
		export("csv").exits(0);
		assertEquals("", text("one - tables/Sessions.csv"));
	}

	@Test
	void jsonIsOfTheCaseOrOfItsDiagrams() throws IOException {
		Run run = export("case-json").exits(0);
		assertEquals(to.resolve("one.json").toString(), run.out().strip());
		assertTrue(text("one.json").contains("\"format\": \"relational-images-case\"")
				&& text("one.json").contains("told in confidence"));
		assertEquals(4, export("json").exits(0).out().lines().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "csv", "csv-elements", "case-json" })
	void theSameCaseGivesTheSameBytes(String format) throws IOException {
		List<String> first = export(format).exits(0).out().lines().toList();
		byte[] before = Files.readAllBytes(Path.of(first.get(0)));
		assertEquals(first, export(format).exits(0).out().lines().toList());
		assertArrayEquals(before, Files.readAllBytes(Path.of(first.get(0))));
		try (Stream<Path> beside = Files.list(folder)) {
			assertEquals(2, beside.count(), "an export writes nothing beside the case");
		}
	}

	@Test
	void casesOfOneNameDoNotReplaceEachOther() throws IOException {
		Path other = Files.createDirectory(folder.resolve("other")).resolve("one.relimages");
		CaseFiles.save(root, other);
		for (String format : List.of("html", "csv"))
			export(format, other).exits(0);
		assertTrue(Files.exists(to.resolve("one (2).html")) && Files.isDirectory(to.resolve("one - tables (2)")));
	}

	@Test
	void optionsThatDoNotFitAreExplained() {
		export("html", "--diagram", "Image Layers").exits(2).complains("leave --diagram out");
		export("case-json", "--notes").exits(2).complains("--notes is for --format html or csv or csv-elements");
		export("html", "--bom").exits(2).complains("--bom is for --format csv or csv-elements");
		export("csv", "--scale", "2").exits(2).complains("--scale is for --format png");
		export("json", "--legend").exits(2).complains("--legend is for --format svg or pdf or png");
	}

	static List<String> formats() {
		return ExportFormats.all().stream().map(ExportFormat::word).toList();
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aTeachingCaseThatCouldGiveSomebodyAwayStays(String format) throws IOException {
		root.setKind(CaseKind.TEACHING);
		CaseFiles.save(root, file);
		Run run = export(format).exits(1).complains(file + ": this case for teaching can't be exported yet. ")
				.complains("Make a de-identified copy");
		assertEquals(1, run.problems());
		assertEquals("", run.out());
		try (Stream<Path> written = Files.list(to)) {
			assertEquals(0, written.count());
		}
	}
}
