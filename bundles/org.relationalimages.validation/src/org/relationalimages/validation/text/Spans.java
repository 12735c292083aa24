// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a text worth a closer look, in order; near ones are merged, so that no character is in two. */
final class Spans {

	private static final int AROUND = 40;

	private final List<int[]> spans = new ArrayList<>();

	/** Adds a part after all others, with its surroundings. */
	void add(int start, int end) {
		int[] last = spans.isEmpty() ? null : spans.getLast();
		if (last != null && start - AROUND <= last[1])
			last[1] = end + AROUND;
		else
			spans.add(new int[] { start - AROUND, end + AROUND });
	}

	/** Receives a match. */
	@FunctionalInterface
	interface Found {
		void at(Matcher match);
	}

	/** Finds all matches of a pattern inside the parts. */
	void find(Pattern pattern, String text, Found found) {
		Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		for (int[] span : spans) {
			matcher.region(Math.max(0, span[0]), Math.min(text.length(), span[1]));
			while (matcher.find())
				found.at(matcher);
		}
	}

	boolean isEmpty() {
		return spans.isEmpty();
	}
}
