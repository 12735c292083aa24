// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;

class NewTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "individual", "couple", "programme" })
	void everyTemplateGivesASoundCase(String template) throws Exception {
		Path file = folder.resolve("My case.relimages");
		Run.of("new", "--template", template, file).exits(0).says(file.toString());
		CaseFile root = CaseFiles.load(file);
		assertEquals(CaseKind.CLINICAL, root.getKind());
		assertEquals("My case", root.getTitle());
		Run.of("validate", file).exits(0);
	}

	@Test
	void twoNewCasesShareNoId() throws Exception {
		Path first = folder.resolve("a.relimages");
		Path second = folder.resolve("b.relimages");
		Run.of("new", "--title", "Anna", first).exits(0);
		Run.of("new", "--title", "Anna", second).exits(0);
		CaseFile one = CaseFiles.load(first);
		CaseFile other = CaseFiles.load(second);
		assertEquals("Anna", one.getTitle());
		assertNotEquals(one.getId(), other.getId());
		one.eAllContents().forEachRemaining(
				element -> assertTrue(other.eResource().getEObject(one.eResource().getURIFragment(element)) == null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u0001" })
	void aTitleSaysSomething(String title) throws Exception {
		Path file = folder.resolve("untitled.relimages");
		Run.of("new", "--title", title, file).exits(2).complains("The title is blank");
		assertTrue(Files.notExists(file));
	}

	@Test
	void anExistingFileStays() throws Exception {
		Path file = CaseFolders.write(folder, "there.relimages");
		byte[] before = Files.readAllBytes(file);
		Run.of("new", file).exits(1).complains("exists already");
		assertArrayEquals(before, Files.readAllBytes(file));
		Run.of("new", folder.resolve("none/x.relimages")).exits(1).complains("doesn't exist");
	}
}
