// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;

/** The words of a table that may leave the program, e.g. on the clipboard. Null stands for what may not. */
public interface LeavingWords {

	/** The name of a column. */
	String column(DColumn column);

	/** The name of a line. */
	String line(DLine line);

	/** The text of a cell; "" where there is none. */
	String cell(DLine line, DColumn column);

	/** A sentence about what was left out; "" when nothing was. */
	default String remark() {
		return "";
	}

	/** All words of a table, as it shows them. */
	static LeavingWords of(DTable table) {
		return new LeavingWords() {

			@Override
			public String column(DColumn column) {
				return column.label() == null ? "" : column.label();
			}

			@Override
			public String line(DLine line) {
				return line.label() == null ? "" : line.label();
			}

			@Override
			public String cell(DLine line, DColumn column) {
				DCell cell = table.cell(line, column);
				return cell == null || cell.label() == null ? "" : cell.label();
			}
		};
	}
}
