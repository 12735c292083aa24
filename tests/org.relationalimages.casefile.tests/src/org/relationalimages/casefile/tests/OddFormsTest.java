// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;

/** What opens can be saved: every form is read as the same case, saved in our own form, and read again. */
class OddFormsTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void place() throws Exception {
		file = Files.createDirectories(folder.resolve("in")).resolve("case.relimages");
	}

	private CaseFile opened(String content) throws Exception {
		Files.writeString(file, content);
		return CaseFiles.load(file);
	}

	private String plain() throws Exception {
		return new String(CaseFiles.bytes(opened(OddForms.PLAIN), "plain"), StandardCharsets.UTF_8);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.relationalimages.casefile.tests.OddForms#all")
	void whatOpensIsSavedAndOpensAgain(OddForms.Form form) throws Exception {
		String plain = plain();
		CaseFile root = opened(form.content());
		CaseFiles.save(root, file);
		assertEquals(plain, Files.readString(file));
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file)));
		assertEquals(List.of(), CaseFiles.notes(root));
		assertArrayEquals(Files.readAllBytes(file), CaseFiles.bytes(CaseFiles.load(file), "again"));
	}

	/** Version 1.0 was never written in such forms, but a tool may have rewritten such a file. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("org.relationalimages.casefile.tests.OddForms#all")
	void soItIsWithOlderFiles(OddForms.Form form) throws Exception {
		String plain = plain();
		CaseFile root = opened(form.content().replace("schemaVersion=\"1.2\"", "schemaVersion=\"1.0\""));
		assertEquals("1.0", CaseFiles.migratedFrom(root).orElse(""));
		CaseFiles.save(root, file);
		assertEquals(plain, Files.readString(file));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.relationalimages.casefile.tests.OddForms#foreign")
	void whatIsSkippedIsTold(OddForms.Form form) throws Exception {
		List<String> notes = CaseFiles.notes(opened(form.content()));
		assertEquals(1, notes.size(), notes.toString());
		assertTrue(notes.get(0).contains("aving leaves"), notes.toString());
		assertEquals(List.of(), CaseFiles.notes(opened(OddForms.PLAIN)));
	}
}
