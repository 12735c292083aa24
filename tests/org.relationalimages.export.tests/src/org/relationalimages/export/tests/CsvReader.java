// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import java.util.ArrayList;
import java.util.List;

/** Reads tables strictly by RFC 4180: a file that breaks a rule is refused. */
final class CsvReader {

	private final String text;
	private int at;

	private CsvReader(String text) {
		this.text = text;
	}

	static List<List<String>> read(String text) {
		return new CsvReader(text).rows();
	}

	private List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		while (at < text.length()) {
			List<String> row = new ArrayList<>();
			row.add(cell());
			while (text.startsWith(",", at)) {
				at++;
				row.add(cell());
			}
			if (!text.startsWith("\r\n", at))
				throw new IllegalArgumentException("no line end at " + at + ": " + text.substring(at, Math.min(text.length(), at + 40)));
			at += 2;
			rows.add(row);
		}
		return rows;
	}

	private String cell() {
		StringBuilder cell = new StringBuilder();
		if (!text.startsWith("\"", at)) {
			while (at < text.length() && ",\r".indexOf(text.charAt(at)) < 0) {
				if ("\"\n".indexOf(text.charAt(at)) >= 0)
					throw new IllegalArgumentException("not quoted at " + at);
				cell.append(text.charAt(at++));
			}
			return cell.toString();
		}
		at++;
		while (true) {
			if (text.startsWith("\"\"", at)) {
				cell.append('"');
				at += 2;
			} else if (text.charAt(at) == '"') {
				at++;
				return cell.toString();
			} else
				cell.append(text.charAt(at++));
		}
	}
}
