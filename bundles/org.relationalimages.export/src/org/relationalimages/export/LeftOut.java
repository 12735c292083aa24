// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of elements of a case that an export lacks. It counts the case as a whole, also in a picture of a part of
 * it: a count for each picture would reveal where something is missing.
 *
 * @param sensitive number of elements marked sensitive; elements left out because they depend on these are not counted
 * @param notes     number of session notes not marked sensitive
 */
public record LeftOut(int sensitive, int notes) {

	/** Nothing is left out. */
	public static final LeftOut NOTHING = new LeftOut(0, 0);

	/** Whether nothing is left out. */
	public boolean isNothing() {
		return sensitive == 0 && notes == 0;
	}

	/** The sum of both, for a copy of a copy. */
	public LeftOut plus(LeftOut other) {
		return new LeftOut(sensitive + other.sensitive, notes + other.notes);
	}

	/** What was left out, as a sentence without any text of the case; empty when nothing was. */
	public String sentence() {
		List<String> parts = new ArrayList<>();
		if (sensitive > 0)
			parts.add(elements(sensitive) + " marked sensitive, with what hangs on " + (sensitive == 1 ? "it" : "them"));
		if (notes > 0)
			parts.add(notes == 1 ? "1 session note" : notes + " session notes");
		return parts.isEmpty() ? "" : "Left out: " + String.join("; ", parts) + ".";
	}

	/** "1 element" or "3 elements". */
	public static String elements(int count) {
		return count == 1 ? "1 element" : count + " elements";
	}

	/** The numbers by name, for formats that programs read. */
	public Map<String, Object> counts() {
		Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("sensitive", sensitive);
		counts.put("notes", notes);
		return counts;
	}
}
