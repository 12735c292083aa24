// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;
import java.util.Set;

/**
 * What becomes of a pasted row.
 *
 * @param number its number on the clipboard, counted from 1
 * @param cells  its cells
 * @param taken  the indexes of the cells that are taken; none when the row is left out
 * @param remark why the row, or some of its cells, can't be taken; "" when all is taken
 */
record PastedRow(int number, List<String> cells, Set<Integer> taken, String remark) {

	/** Whether at least a part of it is taken. */
	boolean isTaken() {
		return !taken.isEmpty();
	}
}
