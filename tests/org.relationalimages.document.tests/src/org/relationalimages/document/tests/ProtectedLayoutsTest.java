// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.viewpoint.views.ViewsFile;

/** The layout of a protected case is protected in the same way. */
class ProtectedLayoutsTest {

	@TempDir
	Path folder;
	private final Protection protection = Protection.with(Passphrase.of("correct horse battery staple".toCharArray()));
	private Path file;
	private Path views;

	@BeforeEach
	void save() throws Exception {
		file = folder.resolve("sample.relimages");
		views = ViewsFile.beside(file);
		try (Sealer sealer = protection.sealer()) {
			CaseFiles.save(SmallCase.create(), file, sealer);
			CaseDiagrams diagrams = CaseDiagrams.open(CaseFiles.load(file, protection), file, protection);
			diagrams.all().forEach(diagrams::show);
			assertEquals(views, diagrams.saveViews(file, sealer));
		}
	}

	@Test
	void itTellsNothingAndComesBack() throws Exception {
		String bytes = Files.readString(views, StandardCharsets.ISO_8859_1);
		assertFalse(bytes.contains("views") || bytes.contains("diagram"), bytes);
		CaseDiagrams again = CaseDiagrams.open(CaseFiles.load(file, protection), file, protection);
		assertEquals(List.of(), again.notes());
		assertTrue(again.views().diagrams().size() >= 2);
	}

	@Test
	void withoutThePassphraseItIsNeitherReadNorWritten() throws Exception {
		byte[] before = Files.readAllBytes(views);
		CaseDiagrams without = CaseDiagrams.open(CaseFiles.load(file, protection), file);
		assertEquals(1, without.notes().size());
		assertTrue(without.notes().getFirst().contains("protected by a passphrase"), without.notes().toString());
		assertThrows(CaseFileException.class, () -> without.saveViews(file));
		assertEquals(List.of(), without.views().diagrams());
		assertTrue(Arrays.equals(before, Files.readAllBytes(views)));
	}

	@Test
	void changingTheProtectionFindsIt() throws Exception {
		assertEquals(ViewsFile.beside(file), file.resolveSibling(file.getFileName() + ProtectionChange.VIEWS));
		ProtectionChange.run(file, protection, Protection.NONE);
		CaseDiagrams plain = CaseDiagrams.open(CaseFiles.load(file), file);
		assertEquals(List.of(), plain.notes());
		assertTrue(ViewsFile.read(views).diagrams().size() >= 2);
	}
}
