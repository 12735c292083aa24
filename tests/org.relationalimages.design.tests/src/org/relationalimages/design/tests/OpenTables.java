// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableFactory;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** A case whose tables are open, with what a user does in them. */
final class OpenTables {

	final CaseFile file;
	final XMLResource resource = new XMIResourceImpl();
	final EditingSession session;
	final TableTools tools;

	OpenTables(CaseFile file) {
		this.file = file;
		// Changes of ids are none of the case.
		resource.getContents().add(file);
		Ids.assign(file);
		session = new EditingSession(List.of(file));
		session.onCreated(Ids::assign);
		tools = new TableTools(session);
		session.markSaved();
	}

	/** Opens the table of that kind. */
	DTable open(String kind, EObject target) {
		TableDescription description = Specifications.all().table(kind);
		assertTrue(TableFactory.canCreate(description, target), kind);
		DTable table = session.tables().open(description, target);
		assertEquals(Set.of(), session.tables().problems(table), kind);
		return table;
	}

	DTable open(String kind) {
		return open(kind, file);
	}

	/** The heads of all lines, those below others indented. */
	static List<String> heads(DTable table) {
		return table.allLines().stream().map(line -> "  ".repeat(line.depth()) + line.label()).toList();
	}

	static DLine line(DTable table, EObject target) {
		return table.allLines().stream().filter(line -> line.target() == target).findFirst().orElseThrow();
	}

	static DColumn column(DTable table, String label) {
		return table.columns().stream().filter(column -> column.label().equals(label)).findFirst().orElseThrow(() -> new AssertionError(label));
	}

	/** The text of a cell; null where there is none. */
	static String cell(DTable table, EObject target, String column) {
		var cell = table.cell(line(table, target), column(table, column));
		return cell == null ? null : cell.label() == null ? "" : cell.label();
	}

	/** The texts of a line. */
	static List<String> cells(DTable table, DLine line) {
		List<String> texts = new ArrayList<>();
		for (DColumn column : table.columns()) {
			var cell = table.cell(line, column);
			texts.add(cell == null || cell.label() == null ? "" : cell.label());
		}
		return texts;
	}

	/** Types into a cell. */
	TableResult type(DTable table, EObject target, String column, String text) {
		return tools.edit(table, line(table, target), column(table, column), text);
	}

	/** Types into a cell, which takes it. */
	void edit(DTable table, EObject target, String column, String text) {
		TableResult result = type(table, target, column, text);
		assertTrue(result.isDone(), () -> column + ": " + result.refusal() + " " + result.problems());
		assertEquals(List.of(), result.problems(), column);
	}

	/** Carries out a creation tool of the table, a line or a column. */
	EObject create(DTable table, Object holder, String tool) {
		ToolDescription found = tools.creationTools(table, holder).stream().filter(one -> one.name().equals(tool)).findFirst()
				.orElseThrow(() -> new AssertionError(tool + " is not offered"));
		TableResult result = tools.create(found, table, holder);
		assertTrue(result.isDone(), () -> tool + ": " + result.refusal() + " " + result.problems());
		assertEquals(List.of(), result.problems(), tool);
		// What belongs to several images or episodes has a line in each.
		assertEquals(1, result.created().stream().map(DLine::target).distinct().count(), tool);
		return result.created().getFirst().target();
	}

	/** What a table says in all its places; an open one and one made anew say the same. */
	static String text(DTable table) {
		StringBuilder text = new StringBuilder();
		for (DLine line : table.allLines())
			text.append("  ".repeat(line.depth())).append(line.label()).append(" | ").append(String.join(" | ", cells(table, line))).append('\n');
		return text.toString();
	}

	/** Opened tables are what they would be if they were made now. */
	void assertCurrent() {
		for (DTable table : session.tables().all())
			assertEquals(text(TableFactory.create(table.description(), table.target())), text(table), table.name());
	}
}
