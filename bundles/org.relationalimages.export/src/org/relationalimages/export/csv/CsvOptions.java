// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.csv;

/**
 * How tables are written.
 *
 * @param byteOrderMark whether the file begins with the mark by which spreadsheets recognize UTF-8
 * @param raw           whether cells that a spreadsheet could take for a formula are written unchanged; otherwise they
 *                      are prefixed with an apostrophe
 */
public record CsvOptions(boolean byteOrderMark, boolean raw) {

	/** For programs: no mark, formulas prefixed. */
	public static final CsvOptions DEFAULT = new CsvOptions(false, false);
}
