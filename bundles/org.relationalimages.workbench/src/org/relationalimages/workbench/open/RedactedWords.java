// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.refresh.TableFactory;
import org.relationalimages.viewpoint.ui.table.LeavingWords;

/** The words of a table as it is of a copy without what is marked sensitive. Lines and columns that the copy lacks have none. */
final class RedactedWords implements LeavingWords {

	private final String remark;
	private final LeavingWords words;
	private final Map<String, DLine> lines = new HashMap<>();
	private final Map<String, DColumn> columns = new HashMap<>();

	private RedactedWords(DTable redacted, String remark) {
		this.remark = remark;
		words = LeavingWords.of(redacted);
		redacted.allLines().forEach(line -> lines.put(key(line), line));
		redacted.columns().forEach(column -> columns.put(key(column), column));
	}

	/**
	 * The words of a table that may leave.
	 *
	 * @throws IOException with a sentence for the user when what the table is about may not leave itself
	 */
	static LeavingWords of(DTable shown, RedactedCopy copy) throws IOException {
		EObject target = copy.find(shown.target())
				.orElseThrow(() -> new IOException("What this table is about is marked sensitive, so nothing was copied; File > Export can put it in a file."));
		return new RedactedWords(TableFactory.create(shown.description(), target), copy.leftOut().sentence());
	}

	private static String key(DLine line) {
		return (line.parent() == null ? "" : key(line.parent()) + "/") + line.mapping().name() + " " + EcoreUtil.getID(line.target());
	}

	private static String key(DColumn column) {
		return column.mapping().name() + " " + (column.target() == null ? "" : EcoreUtil.getID(column.target()));
	}

	@Override
	public String column(DColumn column) {
		DColumn found = columns.get(key(column));
		return found == null ? null : words.column(found);
	}

	@Override
	public String line(DLine line) {
		DLine found = lines.get(key(line));
		return found == null ? null : words.line(found);
	}

	@Override
	public String cell(DLine line, DColumn column) {
		DLine foundLine = lines.get(key(line));
		DColumn foundColumn = columns.get(key(column));
		return foundLine == null || foundColumn == null ? null : words.cell(foundLine, foundColumn);
	}

	@Override
	public String remark() {
		return remark;
	}
}
