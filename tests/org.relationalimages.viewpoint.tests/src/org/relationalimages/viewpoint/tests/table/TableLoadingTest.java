// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.viewpoint.specification.LineMapping;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.tests.specification.SpecificationText;

/** Tables of specifications are read whole, or refused by the name of what is not supported. */
class TableLoadingTest {

	private static final String LINE = "<ownedLineMappings name='L' domainClass='Task'/>";
	private static final String FEATURE = "<ownedColumnMappings name='C' featureName='name'/>";
	private static final String ELEMENT = "<ownedColumnMappings name='C' domainClass='Day'/>";
	private static final String CROSSING = "<intersection name='I' lineMapping=\"" + TableSketch.VIEWPOINT
			+ "@ownedLineMappings[name='L']\" columnMapping=\"" + TableSketch.VIEWPOINT
			+ "@ownedColumnMappings[name='C']\" columnFinderExpression='feature:days'%s</intersection>";

	@Test
	void tablesAndDiagramsAreApart() throws Exception {
		Specification specification = SpecificationText
				.load(SpecificationText.table("table:EditionTableDescription", "Plan", LINE + FEATURE));
		assertEquals(List.of(), specification.diagrams());
		TableDescription table = specification.table("t");
		assertEquals(List.of(table), specification.tables());
		assertFalse(table.isCross());
		assertEquals(0, table.initialHeaderColumnWidth());
		assertEquals("v", table.viewpoint().name());
		assertNull(specification.table("d"));
		assertEquals(List.of(), SpecificationText.load(SpecificationText.layer("")).tables());
	}

	@Test
	void aLineMappingMayReuseItself() throws Exception {
		String self = TableSketch.VIEWPOINT + "@ownedLineMappings[name='L']";
		TableDescription table = TableSketch.description("table:EditionTableDescription",
				"<ownedLineMappings name='L' domainClass='Task' reusedSubLines=\"" + self + "\"/>" + FEATURE);
		LineMapping mapping = table.lineMappings().getFirst();
		assertEquals(List.of(mapping), mapping.subLines());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<ownedLineMappings name='L' domainClass='Task' navigationDescriptions='//'/>|navigationDescriptions",
			"<ownedLineMappings name='L'/>|domainClass", "<ownedLineMappings domainClass='Task'/>|name",
			"<ownedLineMappings name='L' domainClass='Task' preconditionExpression='true'/>|preconditionExpression",
			"<ownedLineMappings name='L' domainClass='Task'><create name='x'/></ownedLineMappings>|firstModelOperation",
			"<ownedLineMappings name='L' domainClass='Task'><defaultForeground/></ownedLineMappings>|foreGroundColor",
			"<ownedLineMappings name='L' domainClass='Task'><backgroundConditionalStyle predicateExpression='true'/></ownedLineMappings>|style",
			"<ownedLineMappings name='L' domainClass='Task' headerLabelExpression='aql:self'/>|aql:",
			"<ownedRepresentationCreationDescriptions/>|ownedRepresentationCreationDescriptions", "<importedElements/>|importedElements" })
	void refusesLinesByName(String content, String named) {
		refuses("table:EditionTableDescription", content + FEATURE, named);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<ownedColumnMappings name='C'/>|featureName", "''|ownedColumnMappings",
			"<ownedColumnMappings name='C' featureName='name'><cellEditor qualifiedClassName='x'/></ownedColumnMappings>|cellEditor",
			"<ownedColumnMappings name='C' featureName='name'><directEdit/></ownedColumnMappings>|firstModelOperation",
			"<ownedColumnMappings name='C' featureName='name'><directEdit>REMOVE</directEdit></ownedColumnMappings>|mask",
			"<ownedColumnMappings name='C' featureName='name'><directEdit>REMOVE<mask/></directEdit></ownedColumnMappings>|mask",
			"<ownedColumnMappings name='C' featureName='name'/><reusedColumnMappings/>|reusedColumnMappings",
			"<ownedColumnMappings name='C' featureName='name' initialWidth='wide'/>|initialWidth",
			"<ownedColumnMappings name='C' featureName='name'/><createColumn/>|createColumn" })
	void refusesColumnsByName(String content, String named) {
		refuses("table:EditionTableDescription", LINE + content.replace("REMOVE", "<firstModelOperation xsi:type='op:RemoveElement'/>"), named);
	}

	@Test
	void refusesIntersectionsByName() {
		for (String[] wrong : new String[][] { { "<intersection name='I'/>", "lineMapping" },
				{ CROSSING.formatted(" detailDescriptions='//'>"), "detailDescriptions" },
				{ CROSSING.replace("columnFinderExpression='feature:days'", "").formatted(">"), "columnFinderExpression" },
				{ CROSSING.replace("@ownedColumnMappings[name='C']", "@ownedLineMappings[name='L']").formatted(">"), "columnMapping" },
				{ CROSSING.formatted("><create name='x'><firstModelOperation xsi:type='op:RemoveElement'/></create>"), "mask" } })
			refuses("table:CrossTableDescription", LINE + ELEMENT + wrong[0], wrong[1]);
	}

	@Test
	void aTableNeedsLines() {
		refuses("table:EditionTableDescription", FEATURE, "ownedLineMappings");
		refuses("table:TreeDescription", LINE, "TreeDescription");
	}

	private static void refuses(String type, String content, String named) {
		SpecificationException e = assertThrows(SpecificationException.class, () -> TableSketch.description(type, content));
		assertTrue(e.getMessage().contains(named), e.getMessage());
	}
}
