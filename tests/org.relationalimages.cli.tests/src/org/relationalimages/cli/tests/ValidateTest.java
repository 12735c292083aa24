// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.images.RelationalImage;

class ValidateTest {

	@TempDir
	Path folder;

	private Path write(CaseFile root, String name) throws Exception {
		Path file = folder.resolve(name);
		CaseFiles.save(root, file);
		return file;
	}

	@Test
	void aSoundCaseHasNoFaults() throws Exception {
		Path file = CaseFolders.write(folder, "sound.relimages");
		Run run = Run.of("validate", "--rule", "structure", file).exits(0);
		assertEquals(List.of(file.toString(), "  no findings"), run.out().lines().toList());
		assertTrue(run.err().contains("checking " + file));
	}

	@Test
	void theRulesSpeakUp() throws Exception {
		Path file = CaseFolders.write(folder, "case.relimages");
		Run run = Run.of("validate", file).exits(0);
		List<String> lines = run.out().lines().toList();
		assertEquals(file.toString(), lines.getFirst());
		run.says("  warning  R01        Relational image \"when I reach for them, they cannot respond\", Meanings: "
				+ "What does this picture mean to Anna? Add at least one meaning. [Stiver & Miller 1995]");
		run.says("  prompt   R07 ");
		List<String> severities = lines.subList(1, lines.size() - 1).stream().map(line -> line.strip().split(" ")[0]).toList();
		assertEquals(severities.stream().filter("warning"::equals).count(), severities.lastIndexOf("warning") + 1L);
		assertTrue(lines.getLast().matches("  \\d+ warnings?, \\d+ prompts?"), lines.getLast());
	}

	@Test
	void whatIsMissingOrOutOfBoundsIsNamedOnce() throws Exception {
		CaseFile root = CaseFolders.create();
		root.getImages().get(0).setLayer(null);
		root.getImages().get(0).setConfidence(120);
		root.getPersons().get(0).setBirthYear(3000);
		root.getPersons().add(CasesFactory.eINSTANCE.createPerson());
		Path file = write(root, "findings.relimages");
		Run run = Run.of("validate", "--rule=structure,R05,R53", file).exits(1);
		run.says("Confidence: 120 cannot be here: it is 0 to 100 %. [this workbench]").says("3000");
		run.says("  error    structure  Person, Pseudonym: Still open; write something here. [this workbench]");
		assertEquals(1, run.out().lines().filter(line -> line.contains("Life layer:") || line.contains("Layer:")).count());
		run.says("  4 errors");
		assertEquals(6, run.out().lines().count());
	}

	@Test
	void aBlankTextIsMissingUnlessItMayBeEmpty() throws Exception {
		CaseFile root = CaseFolders.create();
		root.getParadoxes().get(0).setName("");
		root.getYearnings().get(0).setText(" \n");
		Run.of("validate", "--rule", "structure", write(root, "blank.relimages")).exits(1)
				.says("Yearning, Text: This is blank; write something here.").says("1 error");
	}

	@Test
	void tooFewAreCounted() throws Exception {
		CaseFile root = CaseFolders.create();
		root.getParadoxes().get(0).getYearnings().clear();
		Run.of("validate", "--rule", "structure", write(root, "few.relimages")).exits(1).says("Still open; at least one belongs here.");
	}

	@Test
	void aBadFileKeepsNobodyFromTheirTurn() throws Exception {
		Path first = CaseFolders.write(folder, "first.relimages");
		Path bad = Files.writeString(folder.resolve("bad.relimages"), "<html/>");
		Path last = CaseFolders.write(folder, "last.relimages");
		Run run = Run.of("validate", "--fail-on", "never", first, bad, folder.resolve("none"), last).exits(1);
		run.says(first + System.lineSeparator() + "  ").says(last + System.lineSeparator() + "  ");
		run.complains(bad + ", line 1, column 8: this isn't a case file").complains("there is no such file");
		assertEquals(2, run.problems());
	}

	@ParameterizedTest
	@CsvSource({ "error, 0", "warning, 1", "prompt, 1", "never, 0" })
	void failsOnTheSeverityGiven(String severity, int status) throws Exception {
		Run.of("validate", "--fail-on", severity, "--rule", "R01", CaseFolders.write(folder, "case.relimages")).exits(status)
				.says("1 warning");
	}

	@ParameterizedTest
	@CsvSource({ "error, 1", "warning, 1", "prompt, 1", "never, 0" })
	void anErrorFailsUnlessNothingDoes(String severity, int status) throws Exception {
		CaseFile root = CaseFolders.create();
		root.getImages().get(0).setConfidence(-1);
		Run.of("validate", "--fail-on", severity, write(root, "error.relimages")).exits(status).says("  error    R53 ");
	}

	@Test
	void aPromptAloneFailsOnPromptsOnly() throws Exception {
		Path file = CaseFolders.write(folder, "case.relimages");
		Run.of("validate", "--rule", "R07", file).exits(0);
		Run.of("validate", "--rule", "R07", "--fail-on=warning", file).exits(0);
		Run.of("validate", "--rule", "R07", "--fail-on=prompt", file).exits(1);
	}

	@Test
	void mutedFindingsAreCountedApart() throws Exception {
		CaseFile root = CaseFolders.create();
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId("R01");
		mute.setReason("asked in session 4");
		mute.setWholeCase(true);
		root.getMutes().add(mute);
		Path file = write(root, "muted.relimages");
		Run run = Run.of("validate", "--fail-on", "prompt", "--rule", "R01", file).exits(0);
		assertEquals(List.of(file.toString(), "  no findings; 1 muted"), run.out().lines().toList());
	}

	@Test
	void unknownRulesAndFormatsAreWrongUse() throws Exception {
		Path file = CaseFolders.write(folder, "case.relimages");
		Run.of("validate", "--rule", "R1", file).exits(2).complains("There is no rule 'R1'").complains("R01");
		Run.of("validate", "--rule", "R01,", file).exits(2);
		Run.of("validate", "--fail-on", "fault", file).exits(2).complains("error, warning, prompt, never");
		Run.of("validate", "--format", "xml", file).exits(2).complains("human, json");
		assertEquals("", Run.of("validate", "--rule", "R99", file).out());
	}

	@Test
	void nothingInACaseSteersTheTerminal() throws Exception {
		CaseFile root = CaseFolders.create();
		RelationalImage image = root.getImages().get(0);
		image.setPicture("red \u009b31m and\u0085next \u202Eback\u2066wards %s %n {0}");
		image.setConfidence(101);
		Path file = write(root, "hostile \u202E.relimages");
		Run run = Run.of("validate", file).exits(1);
		for (String all : List.of(run.out(), run.err()))
			assertTrue(all.chars().allMatch(c -> c == '\n' || c >= ' ' && (c < 0x7f || c > 0x9f) && (c < 0x2028 || c > 0x202E)
					&& (c < 0x2066 || c > 0x2069)), run::toString);
		run.says("%s %n {0}");
		Run.of("validate", folder.resolve("\u001b[2J")).exits(1).complains("\uFFFD[2J");
	}

	@Test
	void theShippedCasesAreSound() throws Exception {
		for (TeachingCase each : TeachingCases.all()) {
			Path file = folder.resolve(each.fileName());
			try (var in = each.open()) {
				Files.copy(in, file);
			}
			Run run = Run.of("validate", file).exits(0);
			assertFalse(run.out().contains("  error "), run::toString);
		}
	}
}
