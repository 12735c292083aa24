// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.tool.CellEditor;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.ui.sheet.FlagWords;

/** The values of cells: what there is to choose from in users' words, and what a text that somebody wrote means. */
final class CellValues {

	private static final String NOTHING = "(none)";

	private final TableSource source;
	private final TableTools tools;

	CellValues(TableSource source, TableTools tools) {
		this.source = source;
		this.tools = tools;
	}

	private CellEditor editor(DLine line, DColumn column) {
		return tools.editorOf(source.table(), line, column);
	}

	/** Whether a cell is edited as yes or no. */
	boolean isFlag(DLine line, DColumn column) {
		return editor(line, column).kind() == CellEditor.Kind.FLAG;
	}

	/** Whether a cell holds one text, number or date, of which each key can count; a list is looked at when it is complete. */
	boolean isLive(DLine line, DColumn column) {
		EStructuralFeature feature = CellDrafts.feature(source.table(), line, column);
		return feature != null && !feature.isMany() && feature.getEType() instanceof EDataType
				&& editor(line, column).kind() == CellEditor.Kind.TEXT;
	}

	/** The text that typing into a cell begins with. */
	String text(DLine line, DColumn column) {
		return editor(line, column).text();
	}

	/** What a cell can be set to; null when any text can be typed. */
	Choices choices(DLine line, DColumn column) {
		CellEditor editor = editor(line, column);
		if (editor.kind() != CellEditor.Kind.CHOICE && editor.kind() != CellEditor.Kind.REFERENCE)
			return null;
		List<String> words = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		if (editor.kind() == CellEditor.Kind.REFERENCE && !editor.many()) {
			words.add(NOTHING);
			values.add(null);
		}
		for (int index = 0; index < editor.values().size(); index++) {
			words.add(source.word(editor.values().get(index), editor.labels().get(index)));
			values.add(editor.values().get(index));
		}
		return new Choices(words, values, present(line, column, values), editor.many());
	}

	private List<Integer> present(DLine line, DColumn column, List<Object> values) {
		DCell cell = source.table().cell(line, column);
		List<Integer> present = new ArrayList<>();
		if (cell == null)
			return present;
		EStructuralFeature feature = cell.target().eClass().getEStructuralFeature(column.featureName());
		Object value = feature == null ? null : cell.target().eGet(feature);
		for (int index = 0; index < values.size(); index++)
			if (value instanceof Collection<?> many ? many.contains(values.get(index)) : values.get(index) == value)
				present.add(index);
		return present;
	}

	/** Sets a cell to what a text means: a word for yes or no, the name of a choice, several of them between commas, or itself. */
	TableResult put(DLine line, DColumn column, String written) {
		CellEditor editor = editor(line, column);
		return switch (editor.kind()) {
		case FLAG -> {
			String flag = FlagWords.parse(written);
			yield flag == null ? tools.edit(source.table(), line, column, written)
					: tools.assign(source.table(), line, column, Boolean.valueOf(flag));
		}
		case CHOICE, REFERENCE -> chosen(line, column, written);
		default -> tools.edit(source.table(), line, column, written);
		};
	}

	private TableResult chosen(DLine line, DColumn column, String written) {
		Choices choices = choices(line, column);
		int whole = choices.find(written);
		if (whole >= 0)
			return tools.assign(source.table(), line, column, choices.many() ? List.of(choices.values().get(whole)) : choices.values().get(whole));
		List<Object> several = new ArrayList<>();
		for (String part : choices.many() ? written.split("[,;\n]") : new String[0])
			if (choices.find(part) >= 0)
				several.add(choices.values().get(choices.find(part)));
			else if (!part.isBlank())
				return tools.edit(source.table(), line, column, written);
		// What is no word here may be a name in the model, and is refused there with the reason.
		return several.isEmpty() ? tools.edit(source.table(), line, column, written) : tools.assign(source.table(), line, column, several);
	}
}
