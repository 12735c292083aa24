// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableFactory;

/** Which lines, columns and cells a table has, and how they keep their identity. */
class TableLinesTest {

	private static final String COLUMNS = "<ownedColumnMappings name='Name' featureName='name' headerLabelExpression='feature:name'/>"
			+ "<ownedColumnMappings name='Effort' featureName='effort'/>";
	private static final String SELF = TableSketch.VIEWPOINT + "@ownedLineMappings[name='Task']";

	private static TableSketch nested() throws Exception {
		return TableSketch.edition("<ownedLineMappings name='Task' domainClass='Task' semanticCandidatesExpression='feature:tasks'"
				+ " headerLabelExpression='feature:name'><ownedSubLines name='Part' domainClass='Task' semanticCandidatesExpression='feature:parts'"
				+ " headerLabelExpression='feature:name' reusedSubLines=\"" + SELF + "/@ownedSubLines[name='Part']\"/></ownedLineMappings>" + COLUMNS);
	}

	@Test
	void linesStandInTheOrderOfTheirCandidatesAtOnce() throws Exception {
		TableSketch sketch = nested();
		EObject a = sketch.task("a");
		sketch.task("b");
		EObject part = sketch.part(a, "p");
		sketch.part(part, "q");
		assertEquals("a >p >>q b", sketch.labels());
		DLine line = sketch.line(0);
		sketch.session.execute("Move", () -> TableSketch.list(sketch.plan, "tasks").move(1, 0));
		assertEquals("b a >p >>q", sketch.labels());
		assertSame(line, sketch.line(1));
		sketch.session.execute("Insert", () -> TableSketch.list(sketch.plan, "tasks").move(0, 1));
		assertEquals("a >p >>q b", sketch.labels());
	}

	@Test
	void anElementElsewhereGetsNewLines() throws Exception {
		TableSketch sketch = nested();
		EObject a = sketch.task("a");
		EObject b = sketch.task("b");
		EObject part = sketch.part(a, "p");
		DLine line = sketch.line(1);
		sketch.session.tables().arrange("Hide", sketch.table(), change -> change.visible(line, false));
		sketch.session.execute("Move", () -> TableSketch.list(b, "parts").add(part));
		assertEquals("a b >p", sketch.labels());
		assertNotSame(line, sketch.line(2));
		assertTrue(sketch.line(2).isVisible());
		sketch.session.undo();
		assertSame(line, sketch.line(1));
		assertFalse(line.isVisible());
	}

	@Test
	void withoutAnExpressionAllThatTheElementContainsCounts() throws Exception {
		TableSketch sketch = TableSketch.edition("<ownedLineMappings name='All' domainClass='Task'/>" + COLUMNS);
		EObject a = sketch.task("a");
		sketch.day("never");
		sketch.part(a, "p");
		TableSketch.set(sketch.task("x"), "name", null);
		assertEquals("Task a Task p Task", sketch.labels());
	}

	@Test
	void whatIsNoCandidateIsSkipped() throws Exception {
		TableSketch sketch = TableSketch.edition("<ownedLineMappings name='A' domainClass='Task' semanticCandidatesExpression='feature:days'/>"
				+ "<ownedLineMappings name='B' domainClass='Task' semanticCandidatesExpression='feature:nothing'/>"
				+ "<ownedLineMappings name='C' domainClass='Task' semanticCandidatesExpression='words'/>" + COLUMNS);
		sketch.task("a");
		sketch.day("d");
		assertEquals(List.of(), sketch.table().allLines());
		assertEquals(1, sketch.session.tables().problems(sketch.table()).size());
	}

	@Test
	void columnsHaveTheirLabelsFromTheTablesElement() throws Exception {
		TableSketch sketch = nested();
		assertNull(sketch.column(0).label());
		sketch.change(sketch.plan, "name", "home");
		assertEquals("home", sketch.column(0).label());
		assertEquals("Plan home", sketch.column(1).label());
		assertEquals("home", TableFactory.create(sketch.description, sketch.plan).columns().getFirst().label());
	}

	@Test
	void onlyElementsOfTheClassThatFulfilTheConditionHaveATable() throws Exception {
		TableSketch sketch = TableSketch.edition(TableSketch.LINES.formatted("") + COLUMNS);
		assertTrue(TableFactory.canCreate(sketch.description, sketch.plan));
		assertFalse(TableFactory.canCreate(sketch.description, sketch.task("a")));
		String condition = "table:EditionTableDescription\" preconditionExpression=\"feature:name";
		assertFalse(TableFactory.canCreate(TableSketch.description(condition, TableSketch.LINES.formatted("") + COLUMNS), sketch.plan));
	}

	@Test
	void aLineBelowItselfEndsThere() throws Exception {
		TableSketch sketch = TableSketch.edition("<ownedLineMappings name='Task' domainClass='Task' semanticCandidatesExpression='feature:tasks'"
				+ " headerLabelExpression='feature:name'><ownedSubLines name='After' domainClass='Task' semanticCandidatesExpression='feature:after'"
				+ " headerLabelExpression='feature:name' reusedSubLines=\"" + SELF + "/@ownedSubLines[name='After']\"/></ownedLineMappings>" + COLUMNS);
		EObject a = sketch.task("a");
		EObject b = sketch.task("b");
		sketch.change(a, "after", b);
		sketch.change(b, "after", a);
		assertEquals("a >b >>a >>>b b >a >>b >>>a", sketch.labels());
		assertTrue(sketch.session.tables().problems(sketch.table()).toString().contains("is below itself"));
		sketch.change(b, "after", null);
		assertEquals("a >b b", sketch.labels());
	}

	@Test
	void aTableThatWouldBeTooLargeIsRefusedAndNothingIsLost() throws Exception {
		TableSketch sketch = TableSketch.edition("<ownedLineMappings name='Task' domainClass='Task' semanticCandidatesExpression='feature:eAllContents'"
				+ " headerLabelExpression='feature:name' reusedSubLines=\"" + SELF + "\"/>" + COLUMNS);
		EObject deepest = sketch.task("a");
		assertEquals("a", sketch.labels());
		DTable table = sketch.table();
		DiagramTooLargeException e = assertThrows(DiagramTooLargeException.class, () -> sketch.session.execute("Grow", () -> {
			EObject at = deepest;
			for (int i = 0; i < 30; i++) {
				EObject next = EcoreUtil.create(deepest.eClass());
				TableSketch.list(at, "parts").add(next);
				at = next;
			}
		}));
		assertTrue(e.getMessage().startsWith("The table \"t\" would "), e.getMessage());
		assertEquals("a", sketch.labels());
		sketch.part(deepest, "p");
		assertEquals("a >p p", sketch.labels());
		assertSame(table, sketch.table());
	}
}
