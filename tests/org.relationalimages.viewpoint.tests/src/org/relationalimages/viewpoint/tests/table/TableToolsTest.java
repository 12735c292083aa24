// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.tool.CellEditor;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** Editing the cells of features, creating and deleting lines. */
class TableToolsTest {

	private static final String TOOLS = "<create name='Part' label='New part'><variables name='container'/><variables name='view'/>"
			+ "<firstModelOperation xsi:type='op:CreateInstance' typeName='Task' referenceName='parts'>"
			+ "<subModelOperations xsi:type='op:SetValue' featureName='name' valueExpression='part'/></firstModelOperation></create>"
			+ "<create name='Never' precondition='false'><firstModelOperation xsi:type='op:RemoveElement'/></create>"
			+ "<ownedSubLines name='Part' domainClass='Task' semanticCandidatesExpression='feature:parts' headerLabelExpression='feature:name'>"
			+ "<delete name='Drop' precondition='feature:done'><firstModelOperation xsi:type='op:RemoveElement'/></delete></ownedSubLines>";
	private static final List<String> FEATURES = List.of("name", "effort", "done", "size", "words", "after", "days", "parts");

	private TableSketch sketch;
	private TableTools tools;
	private DTable table;
	private EObject a;
	private EObject b;

	@BeforeEach
	void open() throws Exception {
		StringBuilder columns = new StringBuilder();
		for (String feature : FEATURES)
			columns.append("<ownedColumnMappings name='" + feature + "' featureName='" + feature + "' headerLabelExpression='" + feature + "'/>");
		String masked = "<ownedColumnMappings name='%s' featureName='%s' headerLabelExpression='%s'%s><directEdit>"
				+ "<firstModelOperation xsi:type='op:SetValue' featureName='name' valueExpression='var:arg0'/>"
				+ "<mask mask='%s'/></directEdit></ownedColumnMappings>";
		columns.append(masked.formatted("masked", "name", "masked", "", "{0}!"));
		columns.append(masked.formatted("guarded", "name", "guarded", " canEdit='feature:done'", "{0}"));
		columns.append(masked.formatted("sized", "size", "sized", "", "{0}"));
		columns.append(masked.formatted("star", "*", "star", " labelExpression='feature:name'", "{0}"));
		sketch = TableSketch.edition(TableSketch.LINES.formatted(TOOLS) + columns
				+ "<ownedCreateLine name='Task'><firstModelOperation xsi:type='op:CreateInstance' typeName='Task' referenceName='tasks'/></ownedCreateLine>");
		a = sketch.task("a");
		b = sketch.task("b");
		tools = sketch.tools;
		table = sketch.table();
	}

	private int column(String name) {
		return table.columns().stream().map(column -> column.mapping().name()).toList().indexOf(name);
	}

	private CellEditor editor(String column) {
		return tools.editorOf(table, sketch.line(0), sketch.column(column(column)));
	}

	private TableResult edit(String column, String text) {
		return tools.edit(table, sketch.line(0), sketch.column(column(column)), text);
	}

	private void refused(Outcome outcome, String words, TableResult result) {
		assertEquals(outcome, result.outcome());
		assertTrue(result.refusal().contains(words), result.refusal());
		assertFalse(result.isDone());
	}

	@Test
	void eachKindOfValueHasItsEditor() {
		assertEquals(List.of("TEXT", "TEXT", "FLAG", "CHOICE", "TEXT", "REFERENCE", "REFERENCE", "NONE"),
				FEATURES.stream().map(feature -> editor(feature).kind().name()).toList());
		assertEquals("a", editor("name").text());
		assertEquals("false", editor("done").text());
		assertEquals(List.of("small", "large"), editor("size").labels());
		assertEquals(List.of("a", "b"), editor("after").labels());
		assertEquals(List.of(a, b), editor("after").values());
		assertFalse(editor("after").many());
		assertTrue(editor("days").many());
		assertTrue(editor("parts").reason().contains("has parts of its own"));
		assertNull(editor("name").reason());
		assertFalse(editor("guarded").isThere());
		assertFalse(editor("sized").isThere());
		assertFalse(editor("star").isThere());
		assertEquals("TEXT", editor("masked").kind().name());
	}

	@Test
	void textsAreConverted() {
		EObject day = sketch.day("Monday");
		for (String[] change : new String[][] { { "name", "c" }, { "effort", "7" }, { "done", "true" }, { "size", "large" }, { "after", "b" },
				{ "words", "x, y ,z" }, { "days", "Monday" } })
			assertTrue(edit(change[0], change[1]).isDone(), change[0]);
		assertEquals(7, TableSketch.get(a, "effort"));
		assertEquals(b, TableSketch.get(a, "after"));
		assertEquals(List.of("x", "y", "z"), TableSketch.list(a, "words"));
		assertEquals(List.of(day), TableSketch.list(a, "days"));
		assertEquals("large = 1", sketch.text(0, column("size")));
		assertEquals("[x, y, z]", sketch.text(0, column("words")));
		assertEquals("x, y, z", editor("words").text());
		assertTrue(edit("after", "").isDone());
		assertNull(TableSketch.get(a, "after"));
		assertTrue(edit("words", "").isDone());
		assertEquals(List.of(), TableSketch.list(a, "words"));
		sketch.session.undo();
		assertEquals("[x, y, z]", sketch.text(0, column("words")));
	}

	@Test
	void whatDoesNotFitIsRefusedWithAReason() {
		refused(Outcome.NO_VALUE, "\"seven\"", edit("effort", "seven"));
		refused(Outcome.NO_VALUE, "another kind", edit("effort", ""));
		refused(Outcome.NO_SUCH_LITERAL, "none of the values", edit("size", "huge"));
		refused(Outcome.NO_VALUE, "nothing named \"z\"", edit("after", "z"));
		sketch.task("b");
		refused(Outcome.NO_VALUE, "more than one \"b\"", edit("after", "b"));
		refused(Outcome.NOT_EXECUTABLE, "{0}!", edit("masked", "x"));
		refused(Outcome.NO_EDITOR, "", edit("parts", "x"));
		refused(Outcome.NOT_EDITABLE, "", edit("guarded", "x"));
		assertTrue(edit("masked", "x!").isDone());
		assertEquals("x", TableSketch.get(a, "name"));
		assertFalse(tools.assign(table, sketch.line(0), sketch.column(column("effort")), "7").isDone());
		assertFalse(tools.assign(table, sketch.line(0), sketch.column(column("effort")), null).isDone());
		assertFalse(tools.assign(table, sketch.line(0), sketch.column(column("days")), List.of(a)).isDone());
		assertFalse(tools.assign(table, sketch.line(0), sketch.column(column("days")), Arrays.asList(a, null)).isDone());
		assertTrue(tools.assign(table, sketch.line(0), sketch.column(column("name")), null).isDone());
		assertEquals("", sketch.text(0, column("name")));
	}

	@Test
	void toolsOfferedAreThoseThatCanBeUsed() {
		assertEquals(List.of("Task"), tools.creationTools(table, table).stream().map(ToolDescription::label).toList());
		assertEquals(List.of("New part"), tools.creationTools(table, sketch.line(0)).stream().map(ToolDescription::label).toList());
		assertEquals(List.of(), tools.creationTools(table, sketch.column(0)));
		TableResult made = tools.create(tools.creationTools(table, sketch.line(0)).getFirst(), table, sketch.line(0));
		assertTrue(made.isDone());
		assertEquals(List.of(sketch.line(1)), made.created());
		assertEquals("a >part b", sketch.labels());
		assertEquals("New part", sketch.session.undoLabel());
		ToolDescription never = tools.tool(sketch.line(0).mapping().creationTools().getLast());
		refused(Outcome.NOT_EXECUTABLE, "Never", tools.create(never, table, sketch.line(0)));
		DLine gone = sketch.line(1);
		sketch.session.undo();
		refused(Outcome.NOT_EXECUTABLE, "not in the table any more", tools.create(never, table, gone));
		refused(Outcome.NOT_EXECUTABLE, "not in the table any more", tools.edit(table, gone, sketch.column(0), "x"));
		assertFalse(tools.editorOf(table, gone, sketch.column(0)).isThere());
		assertFalse(tools.canDelete(table, gone));
	}

	@Test
	void deletingTakesReferencesAlongAndIsOneStep() {
		sketch.change(b, "after", a);
		EObject c = sketch.task("c");
		assertTrue(tools.delete(table, List.of(sketch.line(0), sketch.line(2))).isDone());
		assertEquals("b", sketch.labels());
		assertNull(TableSketch.get(b, "after"));
		sketch.session.undo();
		assertEquals("a b c", sketch.labels());
		assertEquals(a, TableSketch.get(b, "after"));
		assertEquals(3, TableSketch.list(sketch.plan, "tasks").indexOf(c) + 1);
		refused(Outcome.NOT_EXECUTABLE, "Nothing is selected", tools.delete(table, List.of()));
		refused(Outcome.NOT_EXECUTABLE, "can't be deleted", tools.delete(table, sketch.column(0)));
	}

	@Test
	void aDeletionToolDecidesWhetherAndWhat() {
		EObject part = sketch.part(a, "p");
		refused(Outcome.NOT_EXECUTABLE, "\"p\" can't be deleted", tools.delete(table, sketch.line(1)));
		refused(Outcome.NOT_EXECUTABLE, "\"p\"", tools.delete(table, List.of(sketch.line(0), sketch.line(1))));
		assertEquals("a >p b", sketch.labels());
		sketch.change(part, "done", true);
		assertTrue(tools.delete(table, List.of(sketch.line(0), sketch.line(1))).isDone());
		assertEquals("b", sketch.labels());
	}

	@Test
	void whatTheModelHoldsInItselfIsNotDeleted() throws Exception {
		TableSketch own = TableSketch.edition("<ownedLineMappings name='Self' domainClass='Plan' semanticCandidatesExpression='var:self'/>"
				+ "<ownedColumnMappings name='Name' featureName='name'/>");
		assertFalse(own.tools.canDelete(own.table(), own.line(0)));
		assertFalse(own.tools.delete(own.table(), own.line(0)).isDone());
	}

	@Test
	void readingOnlySaysWhy() {
		sketch.session.refuseChanges("This case is open for reading.");
		assertEquals("This case is open for reading.", editor("name").reason());
		refused(Outcome.NOT_EDITABLE, "open for reading", edit("name", "x"));
		refused(Outcome.NOT_EDITABLE, "open for reading", tools.delete(table, sketch.line(0)));
		refused(Outcome.NOT_EDITABLE, "open for reading", tools.create(tools.creationTools(table, table).getFirst(), table, table));
	}
}
