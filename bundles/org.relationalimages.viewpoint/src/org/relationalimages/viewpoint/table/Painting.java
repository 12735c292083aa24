// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.Set;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.style.Rgb;

/**
 * Decides what is painted at a place. Conditional styles come before defaults, and among each the intersection before
 * the line before the column; but a line's conditional letters come before an intersection's, and an intersection's
 * default letters are never painted: Sirius notes only of backgrounds where they come from.
 */
final class Painting {

	/** The size of letters in a cell of which only the background is specified. */
	private static final int BACKGROUND_ONLY = 8;

	private Painting() {
	}

	static CellPaint of(DLine line, DColumn column, DCell cell) {
		Rgb background = background(line, column, cell);
		LetterStyle letters = letters(line, column, cell);
		if (letters != null)
			return new CellPaint(letters.color(), letters.size(), letters.formats(), background);
		if (cell == null || !cell.styled || cell.letters != null && cell.letters.byDefault())
			return new CellPaint(Rgb.BLACK, CellPaint.OWN_SIZE, Set.of(), background);
		return cell.letters == null ? new CellPaint(Rgb.BLACK, BACKGROUND_ONLY, Set.of(), background)
				: new CellPaint(Rgb.BLACK, cell.letters.size(), cell.letters.formats(), background);
	}

	private static LetterStyle letters(DLine line, DColumn column, DCell cell) {
		if (cell == null)
			return null;
		if (line.letters != null && line.letters.isConditional())
			return line.letters;
		if (cell.letters != null && cell.letters.isConditional())
			return cell.letters;
		if (line.letters != null && line.letters.byDefault())
			return line.letters;
		return column.letters;
	}

	private static Rgb background(DLine line, DColumn column, DCell cell) {
		Shade own = cell == null ? null : cell.background;
		Shade crossing = own != null && own.crossing() ? own : null;
		Shade ofColumn = own != null && !own.crossing() ? own : null;
		return Stream.of(conditional(crossing), conditional(line.background), conditional(ofColumn), crossing,
				line.background, ofColumn, column.background).filter(shade -> shade != null).findFirst().map(Shade::color)
				.orElse(Shade.WHITE);
	}

	private static Shade conditional(Shade shade) {
		return shade != null && !shade.byDefault() ? shade : null;
	}
}
