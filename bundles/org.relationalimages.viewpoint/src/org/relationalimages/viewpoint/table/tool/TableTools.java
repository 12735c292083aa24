// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.ElementColumnMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;
import org.relationalimages.viewpoint.tool.TableTool;
import org.relationalimages.viewpoint.tool.ToolDescription;

/**
 * Everything an editor does with a table. What asks changes nothing; what carries out makes one undo step and never
 * throws for what a user or a specification may do wrong, but answers with a refusal in one sentence. A <em>holder</em>
 * is a {@link DTable}, a {@link DLine} or a {@link DColumn}.
 */
public final class TableTools {

	private final EditingSession session;
	private final TableSteps steps;
	private final CellEditing cells;
	private final CrossEditing crossings;

	/** The tools as used in a session. */
	public TableTools(EditingSession session) {
		this.session = session;
		this.steps = new TableSteps(session);
		this.cells = new CellEditing(session, steps);
		this.crossings = new CrossEditing(steps);
	}

	/** Whether a place can be edited, as far as the specification says. */
	public boolean isEditable(DTable table, DLine line, DColumn column) {
		DCell cell = table.cell(line, column);
		return cell != null ? isEditable(cell) : table.description().isCross() && crossings.canFill(line, column);
	}

	/** As {@link #isEditable(DTable, DLine, DColumn)}, for one of several cells at a place. */
	public boolean isEditable(DCell cell) {
		return (cell.intersection() == null || cell.updater().directEditTool() != null) && (cell.updater().canEdit().isEmpty()
				|| Truth.of(cell.updater().canEdit().evaluate(cell.target(), Variables.NONE, ReadLog.NONE), false));
	}

	/** How a place is edited; {@link CellEditor#reason} says why it is not. */
	public CellEditor editorOf(DTable table, DLine line, DColumn column) {
		if (session.refusal() != null)
			return CellEditor.none(session.refusal());
		if (!isThere(table, line) || !isThere(table, column))
			return CellEditor.none("This is not in the table any more.");
		if (!isEditable(table, line, column))
			return CellEditor.none("Nothing can be entered here.");
		DCell cell = table.cell(line, column);
		return table.description().isCross() ? crossings.editorOf(line, column, cell) : cells.editorOf(cell);
	}

	/** Takes a text typed at a place. */
	public TableResult edit(DTable table, DLine line, DColumn column, String text) {
		TableResult refusal = refusal(table, line, column);
		if (refusal != null)
			return refusal;
		DCell cell = table.cell(line, column);
		if (!table.description().isCross())
			return cells.edit(cell, text);
		return cell == null ? crossings.fill(line, column, text) : crossings.edit(cell, text);
	}

	/** Takes a value chosen for a place: of a list a collection, of a reference an element or null. */
	public TableResult assign(DTable table, DLine line, DColumn column, Object value) {
		if (table.description().isCross())
			return TableResult.refused(Outcome.NO_EDITOR, "Please type a text here.");
		TableResult refusal = refusal(table, line, column);
		return refusal != null ? refusal : cells.assign(table.cell(line, column), value);
	}

	private TableResult refusal(DTable table, DLine line, DColumn column) {
		if (session.refusal() != null)
			return TableResult.refused(Outcome.NOT_EDITABLE, session.refusal());
		if (!isThere(table, line) || !isThere(table, column))
			return gone();
		return isEditable(table, line, column) ? null
				: TableResult.refused(Outcome.NOT_EDITABLE, "Nothing can be entered here.");
	}

	/** The tools that can be used on a holder now. */
	public List<ToolDescription> creationTools(DTable table, Object holder) {
		List<ToolDescription> allowed = new ArrayList<>();
		for (SpecificationElement definition : definitions(table, holder)) {
			TableTool tool = steps.tool(definition);
			if (canCreate(tool, table, holder))
				allowed.add(tool);
		}
		return allowed;
	}

	private static List<SpecificationElement> definitions(DTable table, Object holder) {
		return switch (holder) {
		case DLine line -> line.mapping().creationTools();
		case DColumn column -> column.mapping() instanceof ElementColumnMapping mapping ? mapping.creationTools() : List.of();
		default -> table.description().creationTools();
		};
	}

	/** The tool of a definition, such as one found by name. */
	public TableTool tool(SpecificationElement definition) {
		return steps.tool(definition);
	}

	private boolean canCreate(TableTool tool, DTable table, Object holder) {
		return isThere(table, holder) && steps.held(tool, table, holder).isAllowed(TableSteps.elementOf(table, holder));
	}

	/** Uses a creation tool on a holder. Only the tool's precondition is asked again, as in Sirius. */
	public TableResult create(ToolDescription tool, DTable table, Object holder) {
		if (!isThere(table, holder))
			return gone();
		if (!(tool instanceof TableTool creation) || !canCreate(creation, table, holder))
			return TableResult.refused(Outcome.NOT_EXECUTABLE, "\"" + tool.label() + "\" can't be used here.");
		return steps.run(tool.label(), table, steps.held(creation, table, holder), TableSteps.elementOf(table, holder));
	}

	/** Whether a line or a column of an element can be deleted with what it shows. */
	public boolean canDelete(DTable table, Object lineOrColumn) {
		if (!isThere(table, lineOrColumn) || lineOrColumn instanceof DColumn column && column.target() == null)
			return false;
		TableTool tool = deletionTool(lineOrColumn);
		if (tool != null)
			return steps.held(tool, table, lineOrColumn).isAllowed(TableSteps.elementOf(table, lineOrColumn));
		return !session.roots().contains(TableSteps.elementOf(table, lineOrColumn));
	}

	private TableTool deletionTool(Object lineOrColumn) {
		return switch (lineOrColumn) {
		case DLine line -> steps.tool(line.mapping().deletionTool());
		case DColumn column when column.mapping() instanceof ElementColumnMapping mapping -> steps.tool(mapping.deletionTool());
		default -> null;
		};
	}

	/** Deletes what a line or a column of an element shows. */
	public TableResult delete(DTable table, Object lineOrColumn) {
		return delete(table, List.of(lineOrColumn));
	}

	/** Deletes what several lines or columns show in one step: all of them, or nothing when one refuses. */
	public TableResult delete(DTable table, Collection<?> linesOrColumns) {
		if (linesOrColumns.isEmpty())
			return TableResult.refused(Outcome.NOT_EXECUTABLE, "Nothing is selected.");
		for (Object one : linesOrColumns)
			if (!canDelete(table, one))
				return TableResult.refused(Outcome.NOT_EXECUTABLE, "\"" + labelOf(one) + "\" can't be deleted here.");
		TableTool first = deletionTool(linesOrColumns.iterator().next());
		return steps.execute(table, first == null ? "Delete" : first.label(), () -> linesOrColumns.forEach(one -> remove(table, one)));
	}

	private void remove(DTable table, Object lineOrColumn) {
		TableTool tool = deletionTool(lineOrColumn);
		if (!session.isAttached(TableSteps.elementOf(table, lineOrColumn)))
			return; // gone with an earlier one
		if (tool == null)
			session.delete(TableSteps.elementOf(table, lineOrColumn));
		else
			steps.held(tool, table, lineOrColumn).run(TableSteps.elementOf(table, lineOrColumn));
	}

	private static String labelOf(Object lineOrColumn) {
		String label = lineOrColumn instanceof DLine line ? line.label() : ((DColumn) lineOrColumn).label();
		return label == null ? "" : label;
	}

	private static boolean isThere(DTable table, Object element) {
		return switch (element) {
		case DTable one -> one == table;
		case DLine line -> line.holder().lines().contains(line) && isThere(table, line.holder());
		case DColumn column -> table.columns().contains(column);
		case null, default -> false;
		};
	}

	private static TableResult gone() {
		return TableResult.refused(Outcome.NOT_EXECUTABLE, "This is not in the table any more.");
	}
}
