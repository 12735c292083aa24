// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Content of another tool's file besides the case: skipped, counted and reported. */
final class SkippedContent {

	private static final int MOST_NAMED = 6;

	private final Map<String, Integer> parts = new LinkedHashMap<>();
	private int rewritten;
	private int besides;

	/** Counts a skipped part by its name. */
	void part(String name) {
		if (parts.size() < MOST_NAMED || parts.containsKey(name))
			parts.merge(name, 1, Integer::sum);
		else
			parts.merge("other", 1, Integer::sum);
	}

	/** Counts an {@code xmi:id} that became the element's id in another spelling. */
	void rewrittenId() {
		rewritten++;
	}

	/** Counts an {@code xmi:id} of an element that also has another id. */
	void idBesidesAnother() {
		besides++;
	}

	/** Sentences for the user; none when nothing was skipped. */
	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		if (!parts.isEmpty())
			sentences.add("The file holds parts that belong to other programs and were skipped: " + parts.entrySet().stream()
					.map(one -> one.getValue() + " \u00d7 " + one.getKey()).collect(Collectors.joining(", "))
					+ ". Saving leaves them out; the file as it was stays as a backup.");
		if (rewritten > 0)
			sentences.add(number(rewritten) + " an xmi:id with signs that an id can't have; its id is spelled differently, "
					+ "and references follow.");
		if (besides > 0)
			sentences.add(number(besides) + " an xmi:id besides another id; the id counts, references by either are kept, "
					+ "and saving leaves the xmi:id out.");
		return sentences;
	}

	private static String number(int count) {
		return count == 1 ? "One element has" : count + " elements have each";
	}
}
