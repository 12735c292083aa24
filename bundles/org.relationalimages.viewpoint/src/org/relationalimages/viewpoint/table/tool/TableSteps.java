// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;
import org.relationalimages.viewpoint.tool.TableTool;
import org.relationalimages.viewpoint.tool.TableToolRun;
import org.relationalimages.viewpoint.tool.ToolStep;

/** Runs the tools of tables, each as one step. */
final class TableSteps {

	private final EditingSession session;
	private final Map<SpecificationElement, TableTool> tools = new IdentityHashMap<>();

	TableSteps(EditingSession session) {
		this.session = session;
	}

	/** The tool that an element defines; null for null. */
	TableTool tool(SpecificationElement definition) {
		return definition == null ? null : tools.computeIfAbsent(definition, TableTool::new);
	}

	static TableResult misfit(TableTool tool) {
		return TableResult.refused(Outcome.NOT_EXECUTABLE, "The text must have the form \"" + tool.mask() + "\".");
	}

	/** Applies a text to a cell, in the parts of the tool's mask. */
	TableResult apply(TableTool tool, DCell cell, String text) {
		Object[] parts = tool.parse(text);
		return parts == null ? misfit(tool) : run(tool, cell, parts);
	}

	TableResult run(TableTool tool, DCell cell, Object... typed) {
		String column = cell.column().label();
		return run("Edit " + (column == null || column.isBlank() ? "cell" : column), cell.line().table(),
				placed(tool, cell.line(), cell.column()).with("element", cell.target()).typed(typed), cell.target());
	}

	/** A run with the variables of a place. */
	TableToolRun placed(TableTool tool, DLine line, DColumn column) {
		DTable table = line.table();
		return new TableToolRun(session, tool).with("table", table).with("root", table.target()).with("line", line)
				.with("lineSemantic", line.target()).with("column", column).with("columnSemantic", column.target());
	}

	/** A run with the variables of a table, line or column. */
	TableToolRun held(TableTool tool, DTable table, Object holder) {
		Object above = holder instanceof DLine line ? line.holder() : table;
		EObject container = holder instanceof DLine line ? line.holder().target() : table.target();
		return new TableToolRun(session, tool).with("table", table).with("root", table.target())
				.with("element", elementOf(table, holder)).with("container", container).with("view", holder)
				.with("containerView", above);
	}

	static EObject elementOf(DTable table, Object holder) {
		return holder instanceof DLine line ? line.target()
				: holder instanceof DColumn column && column.target() != null ? column.target() : table.target();
	}

	TableResult run(String label, DTable table, TableToolRun run, EObject self) {
		TableResult result = execute(table, label, () -> run.run(self));
		return new TableResult(result.outcome(), result.created(), result.columns(), result.refusal(), run.problems());
	}

	TableResult execute(DTable table, String label, Runnable action) {
		if (session.refusal() != null)
			return TableResult.refused(Outcome.NOT_EDITABLE, session.refusal());
		List<DLine> created = new ArrayList<>();
		List<DColumn> columns = new ArrayList<>();
		String failure = ToolStep.execute(session, label, action, () -> {
			TableChange change = session.tables().running(table);
			if (change != null) {
				created.addAll(change.addedLines());
				columns.addAll(change.addedColumns());
			}
		});
		return failure == null ? new TableResult(Outcome.DONE, created, columns, null, List.of())
				: new TableResult(Outcome.ROLLED_BACK, List.of(), List.of(),
						"\"" + label + "\" could not be carried out; nothing was changed.", List.of(failure));
	}
}
