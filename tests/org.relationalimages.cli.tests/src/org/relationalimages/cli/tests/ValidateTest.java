// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;

class ValidateTest {

	@TempDir
	Path folder;

	@Test
	void aSoundCaseHasNoFindings() throws Exception {
		Path file = Cases.write(folder, "sound.relimages");
		assertEquals(file + ": no findings" + System.lineSeparator(), Run.of("validate", file).exits(0).out());
	}

	@Test
	void whatIsMissingOrOutOfBoundsIsNamed() throws Exception {
		CaseFile root = Cases.create();
		root.getImages().get(0).setLayer(null);
		root.getImages().get(0).setConfidence(120);
		root.getPersons().get(0).setBirthYear(3000);
		root.getPersons().add(CasesFactory.eINSTANCE.createPerson());
		Path file = folder.resolve("findings.relimages");
		CaseFiles.save(root, file);
		Run run = Run.of("validate", file).exits(1);
		run.says("4 findings").says("RelationalImage “when I reach").says("'layer'").says("'confidence'").says("120");
		run.says("Person “Anna”").says("3000").says("'pseudonym'");
		assertEquals(5, run.out().lines().count());
		assertTrue(run.out().lines().allMatch(line -> line.startsWith(file + ": ")));
	}

	@Test
	void aBlankTextIsMissingUnlessItMayBeEmpty() throws Exception {
		CaseFile root = Cases.create();
		root.getImages().get(0).setPicture(" \n");
		root.getImages().get(0).setName("");
		Path file = folder.resolve("blank.relimages");
		CaseFiles.save(root, file);
		Run.of("validate", file).exits(1).says("1 finding").says("'picture'").says("is blank");
	}

	@Test
	void aBadFileKeepsNobodyFromTheirTurn() throws Exception {
		Path first = Cases.write(folder, "first.relimages");
		Path bad = Files.writeString(folder.resolve("bad.relimages"), "<html/>");
		Path last = Cases.write(folder, "last.relimages");
		Run run = Run.of("validate", first, bad, folder.resolve("none"), last).exits(1);
		run.says(first + ": no findings").says(last + ": no findings");
		run.complains(bad + ", line 1, column 8: this isn't a case file").complains("there is no such file");
		assertEquals(2, run.problems());
	}
}
