// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.tool.CellEditor;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;

/** Cross tables: where cells are, and what typing there does. */
class CrossTableTest {

	private static final String COLUMNS = "<ownedColumnMappings name='Day' domainClass='Day' semanticCandidatesExpression='feature:days'"
			+ " headerLabelExpression='feature:name'/>";
	private static final String PLACE = "lineMapping=\"" + TableSketch.VIEWPOINT + "@ownedLineMappings[name='Task']\" columnMapping=\""
			+ TableSketch.VIEWPOINT + "@ownedColumnMappings[name='Day']\"";
	private static final String EDIT = "<directEdit><variables name='columnSemantic'/>"
			+ "<firstModelOperation xsi:type='op:Unset' featureName='days' elementExpression='var:columnSemantic'/><mask mask='{0}'/></directEdit>";
	private static final String FILL = "<create name='Choose' precondition='feature:effort'><variables name='columnSemantic'/>"
			+ "<firstModelOperation xsi:type='op:SetValue' featureName='days' valueExpression='var:columnSemantic'/><mask mask='{0}'/></create>";

	private TableSketch sketch;
	private EObject a;
	private EObject b;
	private EObject monday;
	private EObject tuesday;

	@BeforeEach
	void open() throws Exception {
		sketch = TableSketch.cross(TableSketch.LINES.formatted("") + COLUMNS + "<intersection name='On' " + PLACE
				+ " columnFinderExpression='feature:days' labelExpression='x' preconditionExpression='feature:name'>" + EDIT + FILL + "</intersection>");
		a = sketch.task("a");
		b = sketch.task("b");
		monday = sketch.day("Mon");
		tuesday = sketch.day("Tue");
		sketch.session.execute("Link", () -> TableSketch.list(a, "days").add(tuesday));
		sketch.table();
	}

	@Test
	void cellsAreWhereLinesAreRelatedToColumns() {
		assertEquals("x", sketch.text(0, 1));
		assertNull(sketch.cell(0, 0));
		assertNull(sketch.cell(1, 1));
		DCell cell = sketch.cell(0, 1);
		assertSame(a, cell.target());
		sketch.session.execute("Link", () -> TableSketch.list(b, "days").add(monday));
		assertEquals("x", sketch.text(1, 0));
		assertSame(cell, sketch.cell(0, 1));
		sketch.session.execute("Swap", () -> TableSketch.list(sketch.plan, "days").move(0, 1));
		assertEquals("Tue", sketch.column(0).label());
		assertSame(cell, sketch.cell(0, 0));
		sketch.change(tuesday, "name", null);
		assertNull(sketch.cell(0, 0));
		sketch.session.undo();
		assertSame(cell, sketch.cell(0, 0));
	}

	@Test
	void aColumnThatGoesTakesItsCells() {
		DColumn column = sketch.column(1);
		DCell cell = sketch.cell(0, 1);
		assertTrue(sketch.tools.delete(sketch.table(), column).isDone());
		assertEquals(1, sketch.table().columns().size());
		assertTrue(TableSketch.list(a, "days").isEmpty());
		sketch.session.undo();
		assertSame(column, sketch.column(1));
		assertSame(cell, sketch.cell(0, 1));
		sketch.session.redo();
		assertEquals(1, sketch.table().columns().size());
	}

	@Test
	void typingIntoACellOrAnEmptyPlaceRunsItsTool() {
		assertEquals(CellEditor.Kind.TEXT, sketch.tools.editorOf(sketch.table(), sketch.line(0), sketch.column(1)).kind());
		assertEquals(Outcome.UNCHANGED, sketch.tools.edit(sketch.table(), sketch.line(0), sketch.column(1), "x").outcome());
		assertTrue(sketch.tools.edit(sketch.table(), sketch.line(0), sketch.column(1), "").isDone());
		assertNull(sketch.cell(0, 1));
		sketch.session.undo();
		assertEquals("x", sketch.text(0, 1));
		assertTrue(sketch.tools.edit(sketch.table(), sketch.line(1), sketch.column(0), "").isDone());
		assertEquals("x", sketch.text(1, 0));
		assertEquals("Choose", sketch.session.undoLabel());
	}

	@Test
	void whereNoToolIsAllowedNothingCanBeTyped() throws Exception {
		TableSketch plain = TableSketch.cross(TableSketch.LINES.formatted("") + COLUMNS + "<intersection name='On' " + PLACE
				+ " columnFinderExpression='feature:days'/>");
		EObject task = plain.task("a");
		EObject day = plain.day("Mon");
		assertFalse(plain.tools.isEditable(plain.table(), plain.line(0), plain.column(0)));
		plain.session.execute("Link", () -> TableSketch.list(task, "days").add(day));
		assertNull(plain.cell(0, 0).label());
		assertEquals(Outcome.NOT_EDITABLE, plain.tools.edit(plain.table(), plain.line(0), plain.column(0), "x").outcome());
		assertFalse(plain.tools.editorOf(plain.table(), plain.line(0), plain.column(0)).isThere());
	}

	@Test
	void elementsOfTheirOwnStandWhereTheirLinesMeetTheirColumns() throws Exception {
		TableSketch own = TableSketch.cross(TableSketch.LINES.formatted("") + COLUMNS + "<intersection name='Part' " + PLACE
				+ " useDomainClass='true' domainClass='Task' lineFinderExpression='feature:after' columnFinderExpression='feature:days'"
				+ " labelExpression='feature:name'/>");
		EObject task = own.task("a");
		EObject first = own.task("b");
		EObject second = own.task("c");
		EObject day = own.day("Mon");
		assertEquals(0, own.table().cells(own.line(0), own.column(0)).size());
		for (EObject one : new EObject[] { second, first })
			own.session.execute("Place", () -> {
				TableSketch.set(one, "after", task);
				TableSketch.list(one, "days").add(day);
			});
		assertEquals("c", own.text(0, 0));
		assertEquals(2, own.table().cells(own.line(0), own.column(0)).size());
		own.session.execute("Delete", () -> own.session.delete(second));
		assertEquals("b", own.text(0, 0));
		own.session.undo();
		assertEquals("c", own.text(0, 0));
		own.change(second, "after", null);
		assertEquals("b", own.text(0, 0));
	}
}
