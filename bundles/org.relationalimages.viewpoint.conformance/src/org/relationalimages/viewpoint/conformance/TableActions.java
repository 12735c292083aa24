// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;
import org.relationalimages.viewpoint.table.TableSort;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.tool.TableTool;

/** The steps of a scenario that menus and mouse would do in a table. */
final class TableActions {

	private final TableStage stage;
	private final DTable table;

	TableActions(TableStage stage) {
		this.stage = stage;
		this.table = stage.table();
	}

	/** What a step changes in the table only; null for a step of another kind. */
	Consumer<TableChange> arrangement(ScenarioStep step) throws ScenarioException {
		switch (step.verb()) {
		case "hide", "reveal":
			List<Object> views = new ArrayList<>();
			for (String address : step.from(1))
				views.add(view(address));
			return change -> views.forEach(view -> show(change, view, step.verb().equals("reveal")));
		case "collapse", "expand":
			DLine line = line(step.word(1));
			return change -> change.collapsed(line, step.verb().equals("collapse"));
		case "width":
			DColumn column = column(step.word(1));
			int width = step.number(2);
			return change -> change.width(column, width);
		case "header-width":
			int header = step.number(1);
			return change -> change.headerColumnWidth(header);
		case "sort-lines":
			DColumn by = step.word(1).equals("header") ? null : column(step.word(1));
			boolean up = step.word(2).equals("up");
			return change -> TableSort.lines(change, by, up);
		case "sort-columns":
			DLine along = line(step.word(1));
			boolean rising = step.word(2).equals("up");
			return change -> TableSort.columns(change, along, rising);
		default:
			return null;
		}
	}

	private static void show(TableChange change, Object view, boolean visible) {
		if (view instanceof DLine line)
			change.visible(line, visible);
		else if (view instanceof DColumn column)
			change.visible(column, visible);
	}

	/** Carries out a step with a tool. */
	TableResult use(ScenarioStep step) throws ScenarioException {
		switch (step.verb()) {
		case "create":
			Object holder = view(step.word(2));
			return stage.tools().create(tool(step.word(1), holder), table, holder);
		case "delete":
			return stage.tools().delete(table, view(step.word(1)));
		case "edit":
			return edit(line(step.word(1)), column(step.word(2)), step.word(3));
		default:
			throw new ScenarioException("The step " + step.text() + " is not known for tables.");
		}
	}

	/** Without a tool, references are given by paths, and the members of a list between blanks. */
	private TableResult edit(DLine line, DColumn column, String text) throws ScenarioException {
		DCell cell = table.cell(line, column);
		EStructuralFeature feature = cell == null || column.featureName() == null || cell.updater().directEditTool() != null
				? null
				: cell.target().eClass().getEStructuralFeature(column.featureName());
		if (feature == null || !feature.isMany() && !(feature instanceof EReference))
			return stage.tools().edit(table, line, column, text);
		List<Object> values = new ArrayList<>();
		for (String word : Arrays.stream(text.split("\\s+")).filter(one -> !one.isEmpty() && !one.equals("null")).toList())
			values.add(feature instanceof EAttribute attribute
					? EcoreUtil.createFromString(attribute.getEAttributeType(), word)
					: stage.object(word));
		return stage.tools().assign(table, line, column, feature.isMany() ? values : values.isEmpty() ? null : values.getFirst());
	}

	/** The tool of that name: one offered on the holder, or else any of the table. */
	private TableTool tool(String name, Object holder) throws ScenarioException {
		List<SpecificationElement> all = new ArrayList<>();
		if (holder instanceof DLine line)
			all.addAll(line.mapping().creationTools());
		if (holder instanceof DColumn column && column.mapping().definition().has("create"))
			all.addAll(column.mapping().definition().many("create"));
		all.addAll(table.description().creationTools());
		collect(table.description().definition(), all);
		for (SpecificationElement one : all)
			if (one.name().equals(name))
				return stage.tools().tool(one);
		throw new ScenarioException("There is no such tool: " + name + ".");
	}

	private static void collect(SpecificationElement holder, List<SpecificationElement> all) {
		for (String feature : List.of("ownedLineMappings", "ownedSubLines", "ownedColumnMappings"))
			if (holder.has(feature))
				for (SpecificationElement mapping : holder.many(feature)) {
					if (mapping.has("create"))
						all.addAll(mapping.many("create"));
					collect(mapping, all);
				}
	}

	private DLine line(String address) throws ScenarioException {
		if (view(address) instanceof DLine line)
			return line;
		throw new ScenarioException(address + " is no line.");
	}

	private DColumn column(String address) throws ScenarioException {
		if (view(address) instanceof DColumn column)
			return column;
		throw new ScenarioException(address + " is no column.");
	}

	/** The table, line or column that {@code table}, {@code MAPPING@PATH}, {@code MAPPING@PATH#n} or {@code MAPPING} names. */
	private Object view(String address) throws ScenarioException {
		if (address.equals("table"))
			return table;
		int at = address.indexOf('@');
		List<Object> found = new ArrayList<>();
		int index = 0;
		if (at < 0)
			table.columns().stream().filter(column -> column.mapping().name().equals(address)).forEach(found::add);
		else {
			int hash = address.indexOf('#', at);
			index = hash < 0 ? 0 : Integer.parseInt(address.substring(hash + 1));
			EObject target = stage.object(address.substring(at + 1, hash < 0 ? address.length() : hash));
			String name = address.substring(0, at);
			table.allLines().stream().filter(line -> line.target() == target && line.mapping().name().equals(name))
					.forEach(found::add);
			table.columns().stream().filter(column -> column.target() == target && column.mapping().name().equals(name))
					.forEach(found::add);
		}
		if (index >= found.size())
			throw new ScenarioException("There is no line or column " + address + ".");
		return found.get(index);
	}
}
