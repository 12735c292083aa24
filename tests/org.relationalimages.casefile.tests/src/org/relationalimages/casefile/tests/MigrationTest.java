// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.migration.Migration;
import org.relationalimages.casefile.migration.Migrations;
import org.relationalimages.casefile.migration.OldElement;
import org.relationalimages.model.Quote;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;

/** Files of older versions are read and converted to the present form; those of newer ones are refused. */
class MigrationTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			+ "<rim.cases:CaseFile xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:rim.cases=\"http://relationalimages.org/model/1.0/cases\" id=\"c\" schemaVersion=\"1.0\">\n";
	private static final String END = "</rim.cases:CaseFile>\n";
	private static final String MEI = "<persons id=\"p\" pseudonym=\"Mei\">%s</persons>\n";

	@TempDir
	Path folder;

	/** A case of the program's first version, as it was shipped. */
	private Path old() throws IOException {
		return write(fixture("chen-jing-1.0.relimages"));
	}

	private static byte[] fixture(String name) throws IOException {
		try (InputStream in = MigrationTest.class.getResourceAsStream("/files/" + name)) {
			return in.readAllBytes();
		}
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("case.relimages"), bytes);
	}

	private Path write(String text) throws IOException {
		return write(text.getBytes(StandardCharsets.UTF_8));
	}

	private Path person(String inside) throws IOException {
		return write(HEAD + MEI.formatted(inside) + END);
	}

	private CaseFileException refused(String text) throws IOException {
		Path file = write(text);
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertFalse(e.getMessage().contains("\n"), e.getMessage());
		assertEquals(text, Files.readString(file));
		return e;
	}

	private static List<Quote> quotes(CaseFile root) {
		return root.getPersons().get(0).getQuotes();
	}

	@Test
	void aCaseOfTheFirstVersionBecomesOneOfThePresent() throws Exception {
		Path file = old();
		byte[] before = Files.readAllBytes(file);
		CaseFile root = CaseFiles.load(file);
		assertEquals(Optional.of("1.0"), CaseFiles.migratedFrom(root));
		assertEquals("1.2", root.getSchemaVersion());
		assertArrayEquals(before, Files.readAllBytes(file), "only saving may write the new form");
		assertEquals(new String(fixture("chen-jing-1.2.relimages"), StandardCharsets.UTF_8),
				new String(CaseFiles.bytes(root, "x"), StandardCharsets.UTF_8));

		CaseFiles.save(root, file);
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(root));
		CaseFile again = CaseFiles.load(file);
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(again));
		assertTrue(EcoreUtil.equals(root, again));
		assertArrayEquals(fixture("chen-jing-1.2.relimages"), Files.readAllBytes(file));
	}

	@Test
	void aCaseOfThePresentVersionIsNotMigrated() throws Exception {
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(CaseFiles.load(write(fixture("chen-jing-1.2.relimages")))));
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(EveryValueCase.create()));
	}

	@Test
	void theSpeakerWhoIsOnePersonBecomesThatPerson() throws Exception {
		CaseFile root = CaseFiles.load(person("<quotes text=\"a\" speaker=\" Mei \"/>"));
		assertSame(root.getPersons().get(0), quotes(root).get(0).getSpokenBy());
		assertNull(quotes(root).get(0).getSpeaker());
	}

	@Test
	void aSpeakerWithoutIdGetsTheSameOneEachTime() throws Exception {
		Path file = write(HEAD + "<persons/>" + MEI.replace(" id=\"p\"", "").formatted("<quotes text=\"a\" speaker=\"Mei\"/>") + END);
		CaseFile root = CaseFiles.load(file);
		assertSame(root.getPersons().get(1), root.getPersons().get(1).getQuotes().getFirst().getSpokenBy());
		assertArrayEquals(CaseFiles.bytes(root, "x"), CaseFiles.bytes(CaseFiles.load(file), "x"));
	}

	@Test
	void valuesWrittenAsElementsCountAsWell() throws Exception {
		CaseFile root = CaseFiles.load(write(HEAD + "<persons><pseudonym>Mei</pseudonym><quotes><text>a</text>"
				+ "<speaker>Mei</speaker></quotes><tags> as\n it is </tags></persons>" + END));
		Person mei = root.getPersons().get(0);
		assertSame(mei, quotes(root).get(0).getSpokenBy());
		assertEquals("a", quotes(root).get(0).getText());
		assertEquals(List.of(" as\n it is "), mei.getTags());
	}

	@ParameterizedTest
	@ValueSource(strings = { "mei", "Mei and Bo", "The authors", "", "Bo" })
	void everyOtherSpeakerStaysAsWritten(String speaker) throws Exception {
		CaseFile root = CaseFiles.load(write(HEAD + MEI.formatted("<quotes text=\"a\" speaker=\"" + speaker + "\"/>")
				+ "<persons id=\"b1\" pseudonym=\"Bo\"/><persons id=\"b2\" pseudonym=\"Bo \"/><persons pseudonym=\"\"/>" + END));
		assertEquals(speaker, quotes(root).get(0).getSpeaker());
		assertNull(quotes(root).get(0).getSpokenBy());
		assertEquals(Optional.of("1.0"), CaseFiles.migratedFrom(root));
	}

	@Test
	void aMuteThatNamesNothingIsOneOfTheWholeCase() throws Exception {
		CaseFile root = CaseFiles.load(write(HEAD + MEI.formatted("")
				+ "<mutes ruleId=\"R01\" reason=\"a\"/><mutes ruleId=\"R02\" reason=\"b\" elements=\"p\"/>" + END));
		assertTrue(root.getMutes().get(0).isWholeCase());
		assertFalse(root.getMutes().get(1).isWholeCase());
	}

	@Test
	void aCaseThatNamesNoVersionCountsAsTheOldest() throws Exception {
		String without = HEAD.replace(" schemaVersion=\"1.0\"", "");
		CaseFile old = CaseFiles.load(write(without + MEI.formatted("<quotes text=\"a\" speaker=\"Mei\"/>") + END));
		assertSame(old.getPersons().get(0), quotes(old).get(0).getSpokenBy());
		assertEquals(Optional.of("1.0"), CaseFiles.migratedFrom(old));
		// Other programs omit the present version, because it is the default.
		CaseFile present = CaseFiles.load(write(without
				+ "<persons id=\"p\" pseudonym=\"Mei\" pronouns=\"SHE\"><quotes text=\"b\" speaker=\"Mei\"/></persons>" + END));
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(present));
		assertEquals("Mei", quotes(present).get(0).getSpeaker());
		assertTrue(new String(CaseFiles.bytes(present, "x"), StandardCharsets.UTF_8).contains("schemaVersion=\"1.2\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<persons><quotes text=\"a\" spokenBy=\"p\"/></persons>", "<persons><quotes><spokenBy href=\"#p\"/></quotes></persons>",
			"<privacy deidNote=\"\"/>", "<privacy><deidNote>by hand</deidNote></privacy>", "<mutes ruleId=\"R02\" wholeCase=\"false\" elements=\"p\"/>",
			"<revisions dayOffset=\"0\"/>" })
	void whatOnlyTheSecondVersionKnowsTellsThatACaseIsOfIt(String mark) throws Exception {
		String inside = MEI.formatted("<quotes text=\"a\" speaker=\"Mei\"/>") + "<mutes ruleId=\"R01\"/>" + mark + END;
		CaseFile root = CaseFiles.load(write(HEAD.replace(" schemaVersion=\"1.0\"", "") + inside));
		assertEquals("1.2", root.getSchemaVersion());
		assertEquals("Mei", quotes(root).get(0).getSpeaker(), "whoever wrote so meant it");
		assertFalse(root.getMutes().get(0).isWholeCase());
		// A version that is named counts, and new content is kept.
		CaseFile named = CaseFiles.load(write(HEAD + inside));
		assertEquals(Optional.of("1.0"), CaseFiles.migratedFrom(named));
		assertNull(quotes(named).get(0).getSpeaker());
		assertTrue(named.getMutes().get(0).isWholeCase());
	}

	/** A session has a day since the first version. */
	@Test
	void whatWasAlwaysThereTellsNothing() throws Exception {
		CaseFile root = CaseFiles.load(write(HEAD.replace(" schemaVersion=\"1.0\"", "") + MEI.formatted("<quotes text=\"a\" speaker=\"Mei\"/>")
				+ "<sessions number=\"1\" dayOffset=\"0\"/>" + END));
		assertEquals(Optional.of("1.0"), CaseFiles.migratedFrom(root));
		assertSame(root.getPersons().get(0), quotes(root).get(0).getSpokenBy());
	}

	@Test
	void faultsOfOldFilesNameTheirOwnLine() throws Exception {
		CaseFileException e = refused(HEAD + "<persons id=\"p\" pseudonym=\"Mei\"/>\n<hopes/>\n" + END);
		assertEquals(4, e.line());
		assertTrue(e.getMessage().contains("the element 'hopes' is unknown"), e.getMessage());
		assertTrue(refused(HEAD + "<persons>text").getMessage().contains("damaged here or ends too early"));
		assertTrue(refused(HEAD + "<persons>".repeat(90)).getMessage().contains("nested more than"));
		assertTrue(refused(HEAD + "<persons>stray</persons>" + END).getMessage().contains("'stray' stands outside"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.3", "2.0", "9999.9999" })
	void newerVersionsAreRefusedKindly(String version) throws Exception {
		CaseFileException e = refused(HEAD.replace("\"1.0\">", "\"" + version + "\">") + "<futures/>" + END);
		assertEquals("it was written by a newer version of this program (schema " + version
				+ ", this one knows 1.2); update the program to open it", e.reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "1", "1.0.1", "-1.0", "1,0", "v1.0", "1.0 ", "99999.0", "١.٠", "new" })
	void versionsThatAreNoneAreRefused(String version) throws Exception {
		String reason = refused(HEAD.replace("\"1.0\">", "\"" + version + "\">") + END).reason();
		assertTrue(reason.endsWith("is no version; write 1.2 there"), reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.9", "0.0", "01.0", "1.00" })
	void versionsThatNeverWereAreRefused(String version) throws Exception {
		String reason = refused(HEAD.replace("\"1.0\">", "\"" + version + "\">") + END).reason();
		assertTrue(reason.endsWith("is one that never was; write 1.2 there"), reason);
	}

	@Test
	void aVersionCannotHideInAnElement() throws Exception {
		String without = HEAD.replace(" schemaVersion=\"1.0\"", "");
		assertTrue(refused(without + "<schemaVersion>2.0</schemaVersion>" + END).getMessage().contains("schemaVersion"));
	}

	@Test
	void stepsFormAChainWithoutGaps() {
		record Step(String from, String to) implements Migration {
			@Override
			public boolean isReached(OldElement root) {
				return !root.children(to).isEmpty();
			}

			@Override
			public int apply(OldElement root) {
				root.set("trace", (root.value("trace") == null ? "" : root.value("trace")) + from + ">");
				return 1;
			}
		}
		Migrations chain = new Migrations(List.of(new Step("1.0", "1.1"), new Step("1.1", "2.0"), new Step("2.0", "2.1")));
		OldElement root = new OldElement("root", 1, 1);
		assertEquals(2, chain.apply("1.1", root));
		assertEquals("1.1>2.0>", root.value("trace"));
		assertTrue(chain.startsAt("1.0"));
		assertFalse(chain.startsAt("2.1"));
		assertEquals("1.0", chain.oldest("2.1"));
		assertEquals(0, chain.apply("2.1", root), "there is nothing to do any more");
		assertEquals("1.0", chain.versionOf(root, "2.1"));
		root.add(new OldElement("1.1", 2, 1));
		root.add(new OldElement("2.0", 3, 1));
		assertEquals("2.0", chain.versionOf(root, "2.1"), "the newest that it holds counts");
		assertEquals("2.1", Migrations.NONE.versionOf(root, "2.1"));
		assertThrows(IllegalArgumentException.class, () -> chain.apply("0.9", root));
		assertThrows(IllegalArgumentException.class,
				() -> new Migrations(List.of(new Step("1.0", "1.1"), new Step("1.2", "2.0"))));
	}
}
