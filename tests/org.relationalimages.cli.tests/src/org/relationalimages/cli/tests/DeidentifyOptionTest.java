// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;

/** {@code export --deidentify}. */
class DeidentifyOptionTest {

	@TempDir
	Path folder;

	private Path file;
	private Path out;

	@BeforeEach
	void aCaseThatTellsMuch() throws IOException {
		file = folder.resolve("anna.relimages");
		out = folder.resolve("out");
		CaseFile root = CaseFolders.create();
		root.setSummary("Anna, anna@example.org, 030 1234567.");
		CaseFiles.save(root, file);
	}

	private Run export(Object... more) {
		List<Object> words = new ArrayList<>(
				List.of("export", "--format", "xmi", "--to", out, "--deidentify", "safe-harbor"));
		words.addAll(List.of(more));
		words.add(file);
		return Run.of(words.toArray());
	}

	private CaseFile copy() throws IOException {
		return CaseFiles.load(out.resolve("de-identified.xmi"));
	}

	@Test
	void listsWhatIsUndecidedAndWritesNothing() throws IOException {
		Run run = export().exits(1).says("1. e-mail address: ").says(">>anna@example.org<<").says("2. telephone number")
				.complains("2 of 2 places above are undecided");
		assertFalse(run.out().contains("Anna"), run::toString);
		assertFalse(Files.exists(out.resolve("de-identified.xmi")));
	}

	@Test
	void replacesAllAsSuggested() throws IOException {
		export("--decide", "all=replace").exits(0);
		assertEquals("Client, [e-mail address], [telephone number].", copy().getSummary());
	}

	private int texts() {
		Run run = export("--decide", "all=replace", "--read").exits(0);
		List<String> lines = run.out().lines().toList();
		return Integer.parseInt(lines.getLast().replaceFirst(" free texts?\\.", ""));
	}

	@Test
	void nobodyIsTakenForHavingReadTheCopy() throws IOException {
		export("--decide", "all=replace").exits(0).complains("No list of names, places and other identifiers is complete")
				.complains("\"names replaced, not reviewed\"").complains("--read");
		assertFalse(copy().getPrivacy().isDeidentified());
		assertEquals(DeidMethod.NONE, copy().getPrivacy().getDeidMethod());
		assertTrue(copy().getPrivacy().getDeidNote().contains("names replaced, not reviewed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "csv", "csv-elements", "case-json", "xmi" })
	void everyFormatSaysSo(String format) throws IOException {
		for (boolean read : new boolean[] { false, true }) {
			List<Object> words = new ArrayList<>(List.of("export", "--format", format, "--to", out, "--deidentify", "safe-harbor",
					"--decide", "all=replace"));
			if (read)
				words.addAll(List.of("--confirm-read", String.valueOf(texts())));
			words.add(file);
			Run.of(words.toArray()).exits(0);
			StringBuilder all = new StringBuilder();
			try (Stream<Path> files = Files.walk(out)) {
				for (Path one : files.filter(Files::isRegularFile).toList())
					all.append(Files.readString(one));
			}
			assertEquals(!read, all.indexOf("names replaced, not reviewed") >= 0, all::toString);
			assertEquals(read, all.indexOf("SAFE_HARBOR_18") >= 0, all::toString);
		}
	}

	@Test
	void showsEveryTextAndWritesNothing() throws IOException {
		Run run = export("--decide", "all=replace", "--read").exits(0).says("Summary (Case file):")
				.says("    Client, [e-mail address], [telephone number].").complains("Nothing was written");
		assertTrue(run.out().startsWith("1. "), run::toString);
		assertFalse(run.out().contains("Anna"), run::toString);
		assertFalse(Files.exists(out.resolve("de-identified.xmi")));
	}

	@Test
	void isDeidentifiedWhenSomebodyConfirmsTheNumberOfTexts() throws IOException {
		int texts = texts();
		export("--decide", "all=replace", "--confirm-read", String.valueOf(texts)).exits(0)
				.complains("No list of names, places and other identifiers is complete");
		assertTrue(copy().getPrivacy().isDeidentified());
		assertEquals(DeidMethod.SAFE_HARBOR_18, copy().getPrivacy().getDeidMethod());
		assertFalse(copy().getPrivacy().getDeidNote().contains("not reviewed"));
	}

	@Test
	void refusesAWrongNumberOfTexts() {
		int texts = texts();
		for (int wrong : new int[] { 0, texts - 1, texts + 1, 999_999_999 }) {
			Run run = export("--decide", "all=replace", "--confirm-read", String.valueOf(wrong)).exits(1)
					.complains("does not have " + wrong + " free texts").complains("--read");
			assertEquals(1, run.problems());
			assertFalse(Files.exists(out.resolve("de-identified.xmi")));
		}
		for (String none : new String[] { "all", "-1", "", "1.5", "9999999999" })
			export("--decide", "all=replace", "--confirm-read=" + none).exits(2).complains("the number of texts");
		export("--read", "--confirm-read", "1").exits(2).complains("read them first");
		export("--confirm-read", "1", file).exits(2).complains("one file at a time");
		Run.of("export", "--to", out, "--confirm-read", "1", file).exits(2).complains("--deidentify");
		Run.of("export", "--to", out, "--read", file).exits(2).complains("--deidentify");
	}

	@Test
	void replacesOtherWordsEverywhere() throws IOException {
		CaseFile root = CaseFiles.load(file);
		root.setTitle("From Riverton");
		root.setSummary("Riverton again; in RIVERTON.");
		CaseFiles.save(root, file);
		export("--replace", "Riverton=a town").exits(1).says("like a replaced word: a town again; in >>RIVERTON<<.");
		export("--replace", "Riverton=a town", "--decide", "1=keep").exits(0);
		assertEquals("From a town", copy().getTitle());
		assertEquals("a town again; in RIVERTON.", copy().getSummary());
		export("--replace", "Riverton=", "--replace", "again=later", "--decide", "all=replace").exits(0);
		assertEquals(" later; in .", copy().getSummary());
	}

	@Test
	void explainsWhatCannotBeReplaced() {
		export("--replace", "Nowhere=a town").exits(1).complains("No text of the case holds \"Nowhere\"");
		export("--replace", "Anna=Vera").exits(1).complains("use --rename for people");
		export("--replace", "Riverton").exits(2).complains("OLD=NEW");
		export("--replace", "=x").exits(2).complains("OLD=NEW");
		Run.of("export", "--to", out, "--replace", "a=b", file).exits(2).complains("--deidentify");
	}

	@Test
	void aCopyForTeachingLeavesOnlyWhenItWasRead() throws IOException {
		CaseFile root = CaseFiles.load(file);
		root.setKind(CaseKind.TEACHING);
		root.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		root.getPrivacy().setConsent(ConsentStatus.GIVEN);
		CaseFiles.save(root, file);
		Run run = export("--decide", "all=replace").exits(1).complains("--read, then confirm with --confirm-read");
		assertEquals(1, run.problems());
		assertFalse(Files.exists(out.resolve("de-identified.xmi")));
		export("--decide", "all=replace", "--confirm-read", String.valueOf(texts())).exits(0);
		assertTrue(copy().getPrivacy().isDeidentified());
	}

	@Test
	void takesEachDecision() throws IOException {
		export("--decide", "2=keep", "--decide", "1=a letter", "--rename", "Anna=Vera").exits(0);
		assertEquals("Vera, a letter, 030 1234567.", copy().getSummary());
	}

	@Test
	void namesNoFileAfterTheCase() throws IOException {
		export("--decide", "all=replace").exits(0);
		try (var files = Files.list(out)) {
			assertTrue(files.noneMatch(one -> one.toString().contains("anna")));
		}
	}

	@Test
	void drawsTheCopyToo() throws IOException {
		Run.of("export", "--format", "svg", "--to", out, "--deidentify", "fictional", "--decide", "all=replace", file)
				.exits(0);
		try (var files = Files.list(out)) {
			for (Path one : files.toList())
				assertFalse(Files.readString(one).contains("Anna"), one::toString);
		}
	}

	@Test
	void refusesWhatMakesNoSense() {
		export("--decide", "9=keep").exits(1).complains("there is no place 9");
		export("--decide", "x=keep").exits(2).complains("begins with no number");
		export("--rename", "Nobody=Vera").exits(1).complains("nobody is called 'Nobody'");
		export("--rename", "Anna").exits(2).complains("OLD=NEW");
		Run.of("export", "--to", out, "--decide", "1=keep", file).exits(2).complains("--deidentify");
		Run.of("export", "--to", out, "--deidentify", "guess", file).exits(2);
	}
}
