// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Suggests the column of a table for each column of pasted rows.
 *
 * @param hasHeadings whether the first row contains the names of columns
 * @param columns     for each pasted column the index of the table's column; -1 for none
 */
public record ColumnMatch(boolean hasHeadings, List<Integer> columns) {

	/**
	 * Suggests columns by the headings in the first row; where that contains none, from the given column on to the right.
	 *
	 * @param names the names of the table's columns
	 */
	public static ColumnMatch suggest(List<List<String>> rows, List<String> names, int first) {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		List<Integer> named = rows.isEmpty() ? List.of() : byName(rows.getFirst(), names);
		long found = named.stream().filter(index -> index >= 0).count();
		long filled = rows.isEmpty() ? 0 : rows.getFirst().stream().filter(cell -> !cell.isBlank()).count();
		if (found > 0 && 2 * found >= filled && (rows.size() > 1 || found == filled))
			return new ColumnMatch(true, padded(named, width));
		return new ColumnMatch(false, toTheRight(names.size(), width, Math.max(first, 0)));
	}

	private static List<Integer> byName(List<String> heads, List<String> names) {
		List<String> plainNames = names.stream().map(ColumnMatch::plain).toList();
		boolean[] taken = new boolean[names.size()];
		List<Integer> found = new ArrayList<>();
		for (String head : heads) {
			int index = plain(head).isEmpty() ? -1 : plainNames.indexOf(plain(head));
			boolean isNew = index >= 0 && !taken[index];
			if (isNew)
				taken[index] = true;
			found.add(isNew ? index : -1);
		}
		return found;
	}

	private static List<Integer> padded(List<Integer> columns, int width) {
		List<Integer> padded = new ArrayList<>(columns);
		padded.addAll(Collections.nCopies(width - columns.size(), -1));
		return padded;
	}

	private static List<Integer> toTheRight(int count, int width, int first) {
		Integer[] columns = new Integer[width];
		Arrays.setAll(columns, at -> first + at < count ? first + at : -1);
		return List.of(columns);
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
