// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.CleanText;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;

class CleanTextTest {

	@TempDir
	Path folder;

	@Test
	void goodTextStaysWithoutAWord() {
		String text = "Größe 陈静 😀\n\t";
		CleanText clean = CleanText.of(text);
		assertSame(text, clean.text());
		assertFalse(clean.isChanged());
		assertEquals("", clean.sentence());
		assertNull(CleanText.of(null).text());
		assertEquals(0, CleanText.of(null).removed());
		assertEquals("", CleanText.of("").text());
	}

	@Test
	void whatWasRemovedIsSaidInOneSentence() {
		CleanText one = CleanText.of("a\u000Bb");
		assertEquals("ab", one.text());
		assertEquals("1 character that no file can hold was removed (U+000B).", one.sentence());
		CleanText several = CleanText.of("\uD83Da\u0001\u0001\uFFFFb\uDE00");
		assertEquals("ab", several.text());
		assertEquals(5, several.removed());
		assertEquals(Set.of(0xD83D, 1, 0xFFFF, 0xDE00), several.characters());
		assertEquals("5 characters that no file can hold were removed (U+D83D, U+0001, U+FFFF, U+DE00).", several.sentence());
		CleanText many = CleanText.of("\u0000\u0001\u0002\u0003\u0004\u0005\u0006");
		assertEquals("7 characters that no file can hold were removed (U+0000, U+0001, U+0002, U+0003, U+0004, …).",
				many.sentence());
	}

	@Test
	void veryLongTextsTakeNoTime() {
		String good = "word ".repeat(4_000_000);
		String bad = "\u0001w\uD800".repeat(2_000_000);
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			assertSame(good, CleanText.of(good).text());
			CleanText clean = CleanText.of(bad);
			assertEquals(4_000_000, clean.removed());
			assertEquals(2_000_000, clean.text().length());
		});
	}

	@Test
	void aCaseFullOfBadCharactersCanBeSavedAfterwards() throws Exception {
		CaseFile root = EveryValueCase.create();
		int spoiled = spoil(root);
		Path file = folder.resolve("case.relimages");
		assertThrows(CaseFileException.class, () -> CaseFiles.save(root, file));
		CleanText clean = CleanText.in(root);
		assertEquals(3 * spoiled, clean.removed());
		assertEquals(Set.of(1, 0xD800, 0xFFFE), clean.characters());
		CaseFiles.save(root, file);
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file)));
		assertEquals(List.of("ab"), root.getPersons().get(0).getTags());
		assertEquals("ab", root.getPersons().get(0).getNote());
		assertFalse(CleanText.in(root).isChanged());
	}

	@SuppressWarnings("unchecked")
	private static int spoil(CaseFile root) {
		String bad = "\u0001a\uD800b\uFFFE";
		int count = 0;
		for (var all = EcoreUtil.getAllProperContents(List.of(root), false); all.hasNext();)
			if (all.next() instanceof EObject element)
				for (EAttribute attribute : element.eClass().getEAllAttributes())
					if (!attribute.isID() && attribute != CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION
							&& attribute.getEType().getInstanceClass() == String.class) {
						if (attribute.isMany()) {
							((List<String>) element.eGet(attribute)).clear();
							((List<String>) element.eGet(attribute)).add(bad);
						} else
							element.eSet(attribute, bad);
						count++;
					}
		return count;
	}
}
