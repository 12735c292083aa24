// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cell can be set to.
 *
 * @param words   what users read
 * @param values  the values of these words; null for none
 * @param present the indexes of the values that the cell has now
 * @param many    whether several can be chosen
 */
record Choices(List<String> words, List<Object> values, List<Integer> present, boolean many) {

	/** The index of the only present value; -1 for none. */
	int index() {
		return present.isEmpty() ? -1 : present.getFirst();
	}

	/** The index of the value that somebody wrote down; -1 when there is none, or more than one, of that name. */
	int find(String written) {
		List<Integer> found = new ArrayList<>();
		for (int index = 0; index < words.size(); index++)
			if (words.get(index).strip().equalsIgnoreCase(written.strip()))
				found.add(index);
		return found.size() == 1 ? found.getFirst() : -1;
	}
}
