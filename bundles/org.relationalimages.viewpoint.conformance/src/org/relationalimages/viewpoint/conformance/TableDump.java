// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.dump.Paths;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.table.CellPaint;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** Dumps of one table, in which everything keeps its number from dump to dump. */
public final class TableDump {

	private final DTable table;
	private final TableTools tools;
	private final Map<Object, Integer> ids = new IdentityHashMap<>();

	/** Dumps of a table, with what the tools say of it. */
	public TableDump(DTable table, TableTools tools) {
		this.table = table;
		this.tools = tools;
	}

	/** The dump; with the columns of some mappings only unless the names are null. */
	public Map<String, Object> toMap(List<String> only) {
		List<DColumn> columns = table.columns().stream()
				.filter(column -> only == null || only.contains(column.mapping().name())).toList();
		List<DLine> lines = table.allLines();
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("description", table.description().name());
		out.put("headerColumnWidth", table.headerColumnWidth());
		out.put("create", create(table));
		out.put("columns", columns.stream().map(this::column).toList());
		out.put("lines", lines.stream().map(this::line).toList());
		List<Object> cells = new ArrayList<>();
		List<Object> blanks = new ArrayList<>();
		for (DLine line : lines)
			for (DColumn column : columns) {
				table.cells(line, column).forEach(cell -> cells.add(cell(cell)));
				if (table.cell(line, column) == null)
					blanks.add(blank(line, column));
			}
		out.put("cells", cells);
		out.put("blanks", blanks);
		return out;
	}

	private int id(Object element) {
		return ids.computeIfAbsent(element, key -> ids.size());
	}

	private List<String> create(Object holder) {
		return tools.creationTools(table, holder).stream().map(ToolDescription::name).toList();
	}

	private Map<String, Object> column(DColumn column) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("id", id(column));
		out.put("type", column.target() == null ? "DFeatureColumn" : "DTargetColumn");
		out.put("mapping", column.mapping().name());
		if (column.target() == null)
			out.put("feature", column.featureName());
		else
			target(out, column.target());
		out.put("index", table.columns().indexOf(column));
		out.put("label", column.label());
		out.put("visible", column.isVisible());
		out.put("width", column.width());
		if (column.target() == null)
			return out;
		semanticElements(out, column.target(), column.semanticElements());
		out.put("deletable", tools.canDelete(table, column));
		out.put("create", create(column));
		return out;
	}

	private Map<String, Object> line(DLine line) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("id", id(line));
		out.put("mapping", line.mapping().name());
		target(out, line.target());
		out.put("parent", line.parent() == null ? null : id(line.parent()));
		out.put("index", line.holder().lines().indexOf(line));
		out.put("label", line.label());
		out.put("visible", line.isVisible());
		out.put("collapsed", line.isCollapsed());
		semanticElements(out, line.target(), line.semanticElements());
		out.put("deletable", tools.canDelete(table, line));
		out.put("create", create(line));
		return out;
	}

	private Map<String, Object> cell(DCell cell) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("id", id(cell));
		out.put("line", id(cell.line()));
		out.put("column", id(cell.column()));
		target(out, cell.target());
		out.put("label", cell.label());
		if (cell.intersection() != null)
			out.put("intersection", cell.intersection().name());
		out.put("editable", tools.isEditable(cell));
		semanticElements(out, cell.target(), cell.semanticElements());
		out.put("shown", shown(table.paint(cell), true));
		return out;
	}

	private Map<String, Object> blank(DLine line, DColumn column) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("line", id(line));
		out.put("column", id(column));
		out.put("editable", tools.isEditable(table, line, column));
		out.put("shown", shown(table.paint(line, column), false));
		return out;
	}

	private static Map<String, Object> shown(CellPaint paint, boolean letters) {
		Map<String, Object> out = new LinkedHashMap<>();
		if (letters) {
			out.put("foreground", paint.foreground().toString());
			out.put("labelSize", paint.size());
			if (!paint.formats().isEmpty())
				out.put("labelFormat", paint.formats().stream().map(LabelFormat::literal).toList());
		}
		out.put("background", paint.background().toString());
		return out;
	}

	private static void target(Map<String, Object> out, EObject target) {
		out.put("target", Paths.of(target));
		out.put("targetType", target.eClass().getName());
	}

	private static void semanticElements(Map<String, Object> out, EObject target, List<EObject> elements) {
		if (elements.size() != 1 || elements.getFirst() != target)
			out.put("semanticElements", elements.stream().map(Paths::of).toList());
	}
}
