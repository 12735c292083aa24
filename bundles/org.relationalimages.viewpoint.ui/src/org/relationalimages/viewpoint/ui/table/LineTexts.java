// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.ui.sheet.FlagWords;

/** The texts of a table's cells: as they are, as the screen shows them, and in words to be searched for. A null column is the lines' names. */
final class LineTexts {

	private LineTexts() {
	}

	/** The text of a cell; "" for none. */
	static String text(DTable table, DLine line, DColumn column) {
		String label = line.label();
		if (column != null) {
			DCell cell = table.cell(line, column);
			label = cell == null ? null : cell.label();
		}
		return label == null ? "" : label;
	}

	/** What the screen shows: in one line, with a check mark for a flag. */
	static String shown(DTable table, DLine line, DColumn column) {
		String text = text(table, line, column);
		return isFlag(table, line, column) ? FlagWords.sign(text) : text.strip().replaceAll("\\s+", " ");
	}

	/** What can be read aloud, searched for and ordered by: the text, or a word for a flag. */
	static String words(DTable table, DLine line, DColumn column) {
		String text = text(table, line, column);
		return isFlag(table, line, column) ? FlagWords.word(text) : text;
	}

	/** What the value of a cell means, when it is one of a fixed set; else empty. */
	static String help(TableSource source, DLine line, DColumn column) {
		EStructuralFeature feature = CellDrafts.feature(source.table(), line, column);
		return feature == null || !(source.table().cell(line, column).target().eGet(feature) instanceof Enumerator value)
				|| text(source.table(), line, column).isBlank() ? "" : source.help(feature, value);
	}

	/** What a column is for: of the first of its cells that shows a feature; empty when none does. */
	static String help(TableSource source, DColumn column) {
		return source.table().allLines().stream().map(line -> CellDrafts.feature(source.table(), line, column)).filter(Objects::nonNull)
				.findFirst().map(feature -> source.help(feature, null)).orElse("");
	}

	/** The words of a line in all columns that are shown. */
	static List<String> words(DTable table, DLine line) {
		List<String> words = new ArrayList<>();
		words.add(text(table, line, null));
		for (DColumn column : table.columns())
			if (column.isVisible())
				words.add(words(table, line, column));
		return words;
	}

	/** Whether a cell shows a flag of the model as the model has it. */
	static boolean isFlag(DTable table, DLine line, DColumn column) {
		if (column == null || column.featureName() == null)
			return false;
		DCell cell = table.cell(line, column);
		if (cell == null || !FlagWords.isFlag(cell.label()))
			return false;
		EStructuralFeature feature = cell.target().eClass().getEStructuralFeature(column.featureName());
		return feature != null && !feature.isMany() && (feature.getEType() == EcorePackage.Literals.EBOOLEAN
				|| feature.getEType() == EcorePackage.Literals.EBOOLEAN_OBJECT);
	}
}
