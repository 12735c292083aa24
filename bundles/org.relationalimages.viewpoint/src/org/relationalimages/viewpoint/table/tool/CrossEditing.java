// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.Objects;

import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.tool.CellEditor.Kind;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;
import org.relationalimages.viewpoint.tool.TableTool;
import org.relationalimages.viewpoint.tool.TableToolRun;

/** Edits the places of cross tables, empty ones too. */
final class CrossEditing {

	private final TableSteps steps;

	CrossEditing(TableSteps steps) {
		this.steps = steps;
	}

	/** Whether text can be typed at a place without a cell. */
	boolean canFill(DLine line, DColumn column) {
		return fillingTool(line, column) != null;
	}

	/** The tool of the first intersection there that has an allowed one; null for none. */
	private TableTool fillingTool(DLine line, DColumn column) {
		for (IntersectionMapping mapping : line.table().description().intersections())
			if (mapping.creationTool() != null && mapping.columnMapping() == column.mapping()
					&& mapping.lineMappings().contains(line.mapping())) {
				TableTool tool = steps.tool(mapping.creationTool());
				if (place(tool, line, column).isAllowed(line.target()))
					return tool;
			}
		return null;
	}

	private TableToolRun place(TableTool tool, DLine line, DColumn column) {
		return steps.placed(tool, line, column).with("element", line.target());
	}

	CellEditor editorOf(DLine line, DColumn column, DCell cell) {
		if (cell == null)
			return canFill(line, column) ? CellEditor.of(Kind.TEXT, "") : CellEditor.none("Nothing can be entered here.");
		return CellEditor.of(Kind.TEXT, cell.label());
	}

	TableResult edit(DCell cell, String text) {
		if (text.equals(Objects.toString(cell.label(), "")))
			return TableResult.refused(Outcome.UNCHANGED, "This is what is there.");
		return steps.apply(steps.tool(cell.updater().directEditTool()), cell, text);
	}

	TableResult fill(DLine line, DColumn column, String text) {
		TableTool tool = fillingTool(line, column);
		Object[] parts = tool.parse(text);
		if (parts == null)
			return TableSteps.misfit(tool);
		return steps.run(tool.label(), line.table(), place(tool, line, column).typed(parts), line.target());
	}
}
