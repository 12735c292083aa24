// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.TableKind;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.viewpoint.specification.ColumnMapping;
import org.relationalimages.viewpoint.specification.FeatureColumnMapping;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.TableDescription;

/** The list of table kinds and the specification agree, and tables avoid what surprises in Sirius. */
class TableKindTest {

	private final Specification specification = Specifications.all();

	@Test
	void theTableListsEveryTableOfTheSpecificationInItsOrder() {
		assertEquals(specification.tables().stream().map(one -> one.viewpoint().name() + "/" + one.name()).toList(),
				TableKind.ALL.stream().map(one -> one.viewpoint() + "/" + one.name()).toList());
		for (TableKind kind : TableKind.ALL) {
			assertTrue(specification.table(kind.name()).domainClass().isInstance(EcoreUtil.create(kind.target())), kind.name());
			assertEquals(kind, TableKind.of(kind.name()));
		}
		assertThrows(IllegalArgumentException.class, () -> TableKind.of("Nothing"));
	}

	@Test
	void aTableIsOfTheCaseOrOfAPerson() {
		CaseFile sample = new DrawnCase().file;
		for (TableKind kind : TableKind.ALL) {
			assertEquals(kind.isOfCase(), kind.isOf(sample), kind.name());
			assertEquals(kind.target() == CasesPackage.Literals.PERSON, kind.isOf(sample.getPersons().getFirst()), kind.name());
			assertFalse(kind.isOf(sample.getImages().getFirst()), kind.name());
		}
	}

	@Test
	void everyTableSaysInASentenceWhatItIsFor() {
		for (TableDescription table : specification.tables())
			assertTrue(table.endUserDocumentation().length() > 30 && !table.documentation().isBlank(), table.name());
	}

	/** Columns without a width get one by their text in Sirius, and a negative one keeps its editor from opening. */
	@Test
	void everyColumnHasAWidthAndAHead() {
		for (TableDescription table : specification.tables()) {
			assertTrue(table.initialHeaderColumnWidth() > 0, table.name());
			for (ColumnMapping column : table.columnMappings()) {
				assertTrue(column.initialWidth() > 0, table.name() + ": " + column.name());
				assertFalse(column.headerLabel().isEmpty(), table.name() + ": " + column.name());
				if (column instanceof FeatureColumnMapping feature)
					assertFalse(feature.featureName().equals(FeatureColumnMapping.ANY_FEATURE), column.name());
			}
		}
	}

	@Test
	void everyLineHasAHeadAndItsNameIsUniqueInItsTable() {
		for (TableDescription table : specification.tables()) {
			Set<LineMapping> seen = new HashSet<>();
			Set<String> names = new HashSet<>();
			table.lineMappings().forEach(mapping -> visit(mapping, seen, names));
		}
	}

	private static void visit(LineMapping mapping, Set<LineMapping> seen, Set<String> names) {
		if (!seen.add(mapping))
			return;
		assertTrue(names.add(mapping.name()), mapping.name());
		assertFalse(mapping.headerLabel().isEmpty(), mapping.name());
		mapping.subLines().forEach(below -> visit(below, seen, names));
	}
}
