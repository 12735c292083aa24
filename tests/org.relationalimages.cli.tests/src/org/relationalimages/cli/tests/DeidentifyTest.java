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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.DeidMethod;

/** {@code export --deidentify}. */
class DeidentifyTest {

	@TempDir
	Path folder;

	private Path file;
	private Path out;

	@BeforeEach
	void aCaseThatTellsMuch() throws IOException {
		file = folder.resolve("anna.relimages");
		out = folder.resolve("out");
		CaseFile root = Cases.create();
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
		assertEquals(DeidMethod.SAFE_HARBOR_18, copy().getPrivacy().getDeidMethod());
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
