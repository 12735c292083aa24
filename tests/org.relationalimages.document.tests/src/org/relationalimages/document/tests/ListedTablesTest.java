// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.TableKind;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.document.tables.CaseTables;
import org.relationalimages.document.tables.TableContent;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.tests.support.ShippedFiles;

/** The tables that a case lists, and what they say as texts. */
class ListedTablesTest {

	private static List<String> names(List<CaseTable> tables) {
		return tables.stream().map(CaseTable::name).toList();
	}

	@Test
	void aCaseListsTheTablesThatHaveContent() {
		assertEquals(List.of("Persons", "Sessions", "Images and Meanings", "Awareness by Session", "Core Conflictual Relationship Theme: Chen Jing",
				"Coping List", "Exception Log", "Value Ranking: Chen Jing", "Action Menu", "Scale Readings"),
				names(CaseTables.filled(ShippedFiles.load("T4"))));
		assertTrue(names(CaseTables.filled(ShippedFiles.load("T8"))).contains("Transference Matrix"));
	}

	@Test
	void anEmptyCaseListsNoneAndCanBeginWithMany() {
		CaseFile empty = CasesFactory.eINSTANCE.createCaseFile();
		assertEquals(List.of(), CaseTables.filled(empty));
		assertEquals(List.of("Persons", "Sessions", "Images and Meanings", "Coping List", "Exception Log", "Action Menu", "Scale Readings"),
				names(CaseTables.possible(empty)));
	}

	@Test
	void numbersMarksAndEmptyPlacesAreTold() {
		CaseFile file = ShippedFiles.load("T4");
		TableContent values = TableContent.of(CaseTables.of(TableKind.of("Value Ranking"), file).getFirst().compute());
		assertEquals(List.of("Rank", "Value", "Why it matters", "In focus this week", "Specific thing this week", "Day"), values.columns());
		assertEquals(List.of(1, "Connection", "", "", "", 18), values.rows().getFirst().cells());
		assertEquals("yes", values.rows().get(1).cells().get(3));
		assertEquals("Line", values.head(), "a column has the name of the lines already");
		TableContent actions = TableContent.of(CaseTables.of(TableKind.of("Action Menu"), file).getFirst().compute());
		TableContent.Row review = actions.rows().get(3);
		assertEquals(List.of(2, "Review", "Day 35", "Week from day 30"), List.of(review.depth(), review.kind(), review.head(), review.above()));
		TableContent scales = TableContent.of(CaseTables.of(TableKind.of("Scale Readings"), file).getFirst().compute());
		assertEquals(2L, scales.rows().get(1).cells().get(scales.columns().indexOf("From")), "2, not 2.0");
		assertTrue(actions.columnsInUse().size() == actions.columns().size());
		assertThrows(IllegalArgumentException.class, () -> CaseDesign.table("Nothing"));
	}
}
