// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;

import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;

/**
 * Where pasted rows go.
 *
 * @param rows     the rows, without the names of columns
 * @param first    the number of the first row on the clipboard, counted from 1
 * @param columns  the column for each column of the rows; null for those left out
 * @param creation makes a new line for each row; null when the rows go into lines that are there
 * @param lines    the lines that are there, one for each row as far as they suffice
 */
record PastePlan(List<List<String>> rows, int first, List<DColumn> columns, Creation creation, List<DLine> lines) {
}
