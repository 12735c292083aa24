// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.tests.support.PrivateHome;

/** Refusals are one sentence for the user, whatever the file contains. */
class MessageTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="small" nsURI="http://example.org/small" nsPrefix="small">
			""";

	@TempDir
	Path folder;

	@Test
	void whatAFileBringsIntoTheSentenceBreaksNoLine() {
		CaseFileException e = new CaseFileException("a\nb.relimages", "it is 'x\u007F\u0085\u2028\r\n\t\u0001\uD800y'; mend it");
		assertEquals("a b.relimages: it is 'x y'; mend it", e.getMessage());
		assertEquals("a\nb.relimages", e.file());
		assertTrue(new CaseFileException("a", "x".repeat(100_000)).getMessage().length() < 700);
	}

	@Test
	void whatIsOfferedForRecoveryIsOneLine() throws Exception {
		Path odd = folder.resolve("two\nlines\u0085 \u202Eand more.relimages");
		CaseFiles.save(EveryValueCase.create(), odd);
		byte[] bytes = Files.readAllBytes(odd);
		try (PrivateHome home = new PrivateHome(folder.resolve("private"));
				JournalWriter journal = new JournalWriter(() -> new JournalSnapshot(bytes, new byte[0]), Runnable::run, Assertions::fail)) {
			journal.opened(odd, Protection.NONE);
			journal.changed("Change something", 1);
			journal.flush();
			try (Stream<Path> all = Files.list(folder.resolve("private/journals"))) {
				for (Path file : all.filter(one -> one.toString().endsWith(".journal")).toList())
					Files.writeString(file, Files.readString(file, StandardCharsets.ISO_8859_1)
							.replaceFirst("process=\\d+", "process=" + Integer.MAX_VALUE), StandardCharsets.ISO_8859_1);
			}
			String summary = Recovery.offers().getFirst().summary();
			assertTrue(summary.startsWith("“two lines and more.relimages”: 1 unsaved step"), summary);
		}
	}

	@Test
	void enormousMetamodelsAreRefusedInTime() throws Exception {
		StringBuilder text = new StringBuilder(HEAD + "<eClassifiers xsi:type=\"ecore:EClass\" name=\"Part\">\n");
		for (int i = 0; i < 50_000; i++)
			text.append("<eStructuralFeatures xsi:type=\"ecore:EReference\" name=\"part").append(i)
					.append("\" eType=\"#//Part\" containment=\"true\"/>\n");
		Path file = Files.writeString(folder.resolve("a.ecore"), text + "</eClassifiers>\n</ecore:EPackage>\n");
		CaseFileException e = assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(file))));
		assertTrue(e.getMessage().contains("'Part' holds more than 5000 parts"), e.getMessage());
	}

	@Test
	void faultsOfMetamodelsNameElementsNotObjects() throws Exception {
		Path file = Files.writeString(folder.resolve("a.ecore"), HEAD + """
				  <eClassifiers xsi:type="ecore:EClass" name="Part">
				    <eStructuralFeatures xsi:type="ecore:EReference" name="parts"/>
				  </eClassifiers>
				</ecore:EPackage>
				""");
		CaseFileException e = assertThrows(CaseFileException.class, () -> Metamodels.load(List.of(file)));
		assertTrue(e.getMessage().contains("'parts'"), e.getMessage());
		assertFalse(e.getMessage().contains("org.eclipse"), e.getMessage());
	}
}
