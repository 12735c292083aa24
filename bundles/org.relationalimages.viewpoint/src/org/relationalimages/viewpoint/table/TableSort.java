// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sorts lines and columns by text, character by character; what is alike keeps its order. */
public final class TableSort {

	private TableSort() {
	}

	/** Sorts the lines, in the table and below each line, by their labels (null) or by the texts in a column. */
	public static void lines(TableChange change, DColumn by, boolean up) {
		Comparator<DLine> order = order(by == null ? DLine::label : line -> text(line, by), up);
		lines(change, change.table(), order);
		change.sorted(true);
	}

	private static void lines(TableChange change, LineHolder holder, Comparator<DLine> order) {
		List<DLine> sorted = holder.lines().stream().sorted(order).toList();
		change.lines(holder, sorted);
		sorted.forEach(line -> lines(change, line, order));
	}

	/** Sorts the columns by the texts in a line. */
	public static void columns(TableChange change, DLine by, boolean up) {
		Comparator<DColumn> order = order(column -> text(by, column), up);
		change.columns(change.table().columns().stream().sorted(order).toList());
		change.sorted(true);
	}

	/** No text comes before an empty one. */
	private static <T> Comparator<T> order(Function<T, String> text, boolean up) {
		Comparator<T> order = Comparator.comparing(text, Comparator.nullsFirst(Comparator.naturalOrder()));
		return up ? order : order.reversed();
	}

	private static String text(DLine line, DColumn column) {
		DCell cell = line.table().cell(line, column);
		return cell == null ? "" : cell.label();
	}
}
