// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.KeptLayouts;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.tests.support.PrivateHome;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Other files at the path of a case's layout: they are neither trusted, nor followed, nor lost. */
class CompanionsTest {

	private static final Duration SOON = Duration.ofSeconds(60);

	@TempDir
	Path folder;
	private final Protection protection = Protection.with(Passphrase.of("correct horse battery staple".toCharArray()));
	private PrivateHome home;
	private Path file;
	private Path views;
	private byte[] layout;

	@BeforeEach
	void save() throws Exception {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("sample.relimages");
		views = ViewsFile.beside(file);
		CaseFiles.save(SmallCase.create(), file);
		CaseDiagrams diagrams = open(Protection.NONE);
		diagrams.all().forEach(diagrams::show);
		diagrams.saveViews(file);
		layout = Files.readAllBytes(views);
	}

	@AfterEach
	void giveBack() {
		home.close();
		protection.wipe();
	}

	private CaseDiagrams open(Protection with) throws Exception {
		return assertTimeoutPreemptively(SOON, () -> CaseDiagrams.open(CaseFiles.load(file, with), file, with));
	}

	private void saveViews(CaseDiagrams diagrams, Protection with) throws Exception {
		try (Sealer sealer = with.sealer()) {
			diagrams.saveViews(file, sealer);
		}
	}

	private void protect() throws Exception {
		ProtectionChange.run(file, Protection.NONE, protection);
	}

	private static void assertSays(CaseDiagrams diagrams, String... words) {
		for (String word : words)
			assertTrue(diagrams.notes().stream().anyMatch(note -> note.contains(word)), word + " in " + diagrams.notes());
	}

	@Test
	void aPipeIsRefusedInASentence() throws Exception {
		Path mkfifo = Path.of("/usr/bin/mkfifo");
		assumeTrue(Files.isExecutable(mkfifo));
		Files.delete(views);
		assertEquals(0, new ProcessBuilder(mkfifo.toString(), views.toString()).start().waitFor());
		CaseDiagrams diagrams = open(Protection.NONE);
		assertEquals(1, diagrams.notes().size());
		assertSays(diagrams, "sample.relimages.views can't be used (this is a pipe or device");
		assertFalse(diagrams.all().isEmpty());
	}

	@Test
	void aLinkIsNeitherFollowedNorWrittenThrough() throws Exception {
		Path elsewhere = Files.move(views, folder.resolve("elsewhere"));
		Files.createSymbolicLink(views, elsewhere);
		CaseDiagrams diagrams = open(Protection.NONE);
		assertSays(diagrams, "sample.relimages.views can't be used (this is a link");
		assertEquals(List.of(), diagrams.views().diagrams());
		diagrams.show(diagrams.all().getFirst());
		diagrams.saveViews(file);
		assertFalse(Files.isSymbolicLink(views));
		assertArrayEquals(layout, Files.readAllBytes(elsewhere));
		Files.delete(views);
		Files.createSymbolicLink(views, folder.resolve("none"));
		assertSays(open(Protection.NONE), "sample.relimages.views can't be used (this is a link");
	}

	@Test
	void aFolderIsRefusedInASentence() throws Exception {
		Files.delete(views);
		Files.createDirectory(views);
		assertSays(open(Protection.NONE), "this is a folder");
	}

	@Test
	void aPlainLayoutBesideAProtectedCaseIsNotBelieved() throws Exception {
		protect();
		byte[] planted = new String(layout, StandardCharsets.UTF_8).replace("<node ", "<node hidden=\"true\" ").getBytes(StandardCharsets.UTF_8);
		Files.write(views, planted);
		CaseDiagrams diagrams = open(protection);
		assertSays(diagrams, "sample.relimages.views is not protected, though the case is", "was not used");
		assertEquals(List.of(), diagrams.views().diagrams());
		diagrams.all().forEach(one -> assertTrue(diagrams.show(one).children().stream().noneMatch(child -> child.isHidden())));

		saveViews(diagrams, protection);
		assertTrue(CaseFiles.isProtected(views), "replaced by a protected one");
		Path kept = KeptLayouts.of(file).getFirst();
		assertTrue(CaseFiles.isProtected(kept), "nothing readable goes into the backups of a protected case");
		assertArrayEquals(planted, protection.open(Files.readAllBytes(kept), Content.VIEWS));
		assertSays(diagrams, "its former state is kept as " + kept);
		assertEquals(List.of(), open(protection).notes());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void nothingPlainIsBelievedAfterTheProtectionChanged(boolean stays) throws Exception {
		protect();
		Files.write(views, layout);
		Protection next = stays ? protection : Protection.NONE;
		List<String> notes = ProtectionChange.run(file, protection, next).notes();
		assertTrue(notes.toString().contains("was not protected, though the case was"), notes.toString());
		assertFalse(Files.exists(views));
		assertEquals(1, KeptLayouts.of(file).size());
		assertEquals(stays, CaseFiles.isProtected(KeptLayouts.of(file).getFirst()));
	}

	@Test
	void aProtectedLayoutBesideAPlainCaseIsSaidAndKept() throws Exception {
		byte[] plain = Files.readAllBytes(file);
		protect();
		Files.write(file, plain);
		byte[] sealed = Files.readAllBytes(views);
		CaseDiagrams diagrams = open(Protection.NONE);
		assertSays(diagrams, "is protected by a passphrase, but this case is not");
		diagrams.all().forEach(diagrams::show);
		diagrams.saveViews(file);
		assertArrayEquals(layout, Files.readAllBytes(views));
		assertArrayEquals(sealed, Files.readAllBytes(KeptLayouts.of(file).getFirst()));
	}

	/** Of a newer version, with unknown content, damaged, of another kind. */
	@ParameterizedTest
	@ValueSource(strings = { "<views version=\"2\">", "<views version=\"1\" by=\"hand\">", "<views version=\"1\"><precious/>",
			"<views version=\"1\"><!-- pinned for an hour -->", "<views version=\"1\">text", "<!-- mine --><views version=\"1\">",
			"<views version=\"1\"><diagram name=\"\" description=\"Image Rings\" target=\"x\"/>",
			"<views version=\"1\"", "my thesis, 300 pages" })
	void whatIsNotTakenOverInFullIsKeptBeforeItIsReplaced(String start) throws Exception {
		Files.write(views, new String(layout, StandardCharsets.UTF_8).replace("<views version=\"1\">", start).getBytes(StandardCharsets.UTF_8));
		byte[] before = Files.readAllBytes(views);
		CaseDiagrams diagrams = open(Protection.NONE);
		diagrams.saveViews(file);
		Path kept = KeptLayouts.of(file).getFirst();
		assertArrayEquals(before, Files.readAllBytes(kept));
		assertSays(diagrams, "sample.relimages.views held more than was taken from it; its former state is kept as " + kept);
		diagrams.saveViews(file);
		open(Protection.NONE).saveViews(file);
		assertEquals(1, KeptLayouts.of(file).size(), "what we wrote ourselves needs no keeping");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<node mapping=", "<node color=\"red\" mapping=", "<edge mapping=", "<layer name=", "<filter name=" })
	void soAreUnknownPartsWithinADiagram(String part) throws Exception {
		String text = new String(layout, StandardCharsets.UTF_8);
		String odd = switch (part) {
		case "<layer name=", "<filter name=" -> text.replaceFirst("(<diagram [^>]*>\n)", "$1\t\t" + part + "\"of tomorrow\"/>\n");
		case "<edge mapping=" -> text.replaceFirst("(<diagram [^>]*>\n)", "$1\t\t<edge mapping=\"m\" target=\"t\" source=\"a\" sink=\"b\"><label/></edge>\n");
		case "<node mapping=" -> text.replaceFirst("<node mapping=\"[^\"]*\"", "<node mapping=\"of tomorrow\"");
		default -> text.replaceFirst("<node mapping=", part);
		};
		assertNotEquals(text, odd);
		Files.writeString(views, odd);
		CaseDiagrams diagrams = open(Protection.NONE);
		diagrams.all().forEach(diagrams::show);
		diagrams.saveViews(file);
		assertEquals(odd, Files.readString(KeptLayouts.of(file).getFirst()));
	}

	@Test
	void aLayoutThatSomebodyElseWroteMeanwhileIsKept() throws Exception {
		CaseDiagrams diagrams = open(Protection.NONE);
		byte[] theirs = new String(layout, StandardCharsets.UTF_8).replace("<diagram ", "\n<diagram ").getBytes(StandardCharsets.UTF_8);
		Files.write(views, theirs);
		diagrams.saveViews(file);
		assertArrayEquals(theirs, Files.readAllBytes(KeptLayouts.of(file).getFirst()));
	}

	@Test
	void withoutAPrivateFolderItIsKeptBeside() throws Exception {
		System.setProperty(PrivateFolder.PROPERTY, Files.createFile(folder.resolve("no folder")).toString());
		Files.writeString(views, "<broken");
		CaseDiagrams diagrams = open(Protection.NONE);
		diagrams.saveViews(file);
		Path kept = views.resolveSibling(views.getFileName() + ".bak");
		assertEquals("<broken", Files.readString(kept));
		assertSays(diagrams, "kept as " + kept);
	}

	@Test
	void theOldestOfManyGoButNeverTheNewOne() throws Exception {
		Path home = KeptLayouts.keep(file, layout).getParent();
		for (int i = 0; i < KeptLayouts.GENERATIONS + 2; i++)
			Files.write(home.resolve("2999-01-01T00-00-" + (10 + i) + ".000Z.views"), layout);
		Path fresh = KeptLayouts.keep(file, new byte[] { 1 });
		assertTrue(Files.exists(fresh));
		assertEquals(KeptLayouts.GENERATIONS, KeptLayouts.of(file).size());
	}

	@Test
	void protectingLeavesNoReadableLayout() throws Exception {
		KeptLayouts.keep(file, layout);
		protect();
		assertEquals(1, KeptLayouts.of(file).size());
		assertTrue(CaseFiles.isProtected(KeptLayouts.of(file).getFirst()), "it is kept, protected as the case");
		KeptLayouts.keep(file, layout);
		try (Sealer sealer = protection.sealer()) {
			CaseFiles.save(CaseFiles.load(file, protection), file, sealer);
		}
		assertTrue(KeptLayouts.of(file).stream().allMatch(CaseFiles::isProtected));
	}
}
