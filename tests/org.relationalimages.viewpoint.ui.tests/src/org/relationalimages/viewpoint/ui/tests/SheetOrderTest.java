// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.sheet.CellOrder;
import org.relationalimages.viewpoint.ui.sheet.ColumnMatch;
import org.relationalimages.viewpoint.ui.sheet.TextSearch;

/** The order of lines, the search in them, and which column gets what is pasted. */
class SheetOrderTest {

	@Test
	void numbersAreOrderedByValueAndTextsByTheAlphabet() {
		assertEquals(List.of("-2", "1.5", "9", "10", "\u00c4pfel", "apple", "Zoe", ""), sorted(true, "Zoe", "10", "", "apple", "9", "\u00c4pfel", "-2", "1.5"));
		assertEquals(List.of("Session 2", "Session 10", "Session 10 b"), sorted(true, "Session 10", "Session 10 b", "Session 2"));
		assertEquals(List.of("2024-01-09", "2024-01-10", "2024-11-02"), sorted(true, "2024-11-02", "2024-01-10", "2024-01-09"));
	}

	@Test
	void emptyCellsAreLastInBothDirections() {
		assertEquals(List.of("b", "a", "", " "), sorted(false, "", "a", " ", "b"));
		assertEquals(List.of("a", "b", "", " "), sorted(true, "", "a", " ", "b"));
	}

	@Test
	void everyWordHasToOccurSomewhere() {
		List<String> line = Arrays.asList("The closed d\u00f6\u00f6r", null, "Ruth");
		assertTrue(new TextSearch("").finds(line) && new TextSearch("  ").isEmpty());
		assertTrue(new TextSearch("DOOR ruth").finds(line));
		assertTrue(new TextSearch("\"closed door\"").finds(line));
		assertFalse(new TextSearch("\"door closed\"").finds(line));
		assertFalse(new TextSearch("door paul").finds(line));
		assertTrue(new TextSearch("\"").isEmpty() || !new TextSearch("\"").finds(line));
	}

	@Test
	void headingsSayWhatGoesWhere() {
		List<String> names = List.of("Who", "When / where", "Intensity");
		assertEquals(new ColumnMatch(true, List.of(2, -1, 0)),
				ColumnMatch.suggest(List.of(List.of("intensity", "Other", "WHO"), List.of("5", "x", "Ann")), names, 1));
		assertEquals(new ColumnMatch(true, List.of(1, -1)), ColumnMatch.suggest(List.of(List.of("When, where"), List.of("home", "more")), names, 0));
		assertEquals(new ColumnMatch(true, List.of(0, -1)), ColumnMatch.suggest(List.of(List.of("Who", "who"), List.of("Ann", "Bob")), names, 0), "not twice");
	}

	@Test
	void withoutHeadingsColumnsFollowFromWhereOneIs() {
		List<String> names = List.of("Who", "When", "Intensity");
		assertEquals(new ColumnMatch(false, List.of(1, 2, -1)), ColumnMatch.suggest(List.of(List.of("a", "b", "c")), names, 1));
		assertEquals(new ColumnMatch(false, List.of()), ColumnMatch.suggest(List.of(), names, 1));
		assertEquals(new ColumnMatch(false, List.of(0)), ColumnMatch.suggest(List.of(List.of("a")), names, -1), "from the names of lines");
	}

	private static List<String> sorted(boolean ascending, String... cells) {
		return Arrays.stream(cells).sorted(CellOrder.of(ascending)).toList();
	}
}
