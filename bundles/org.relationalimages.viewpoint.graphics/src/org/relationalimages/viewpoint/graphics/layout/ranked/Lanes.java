// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives level lines that would overlap lanes of their own: short lines get the first ones. */
final class Lanes {

	private static final double APART = 10;

	private record Span(Object line, double from, double to) {
	}

	private final List<Span> spans = new ArrayList<>();
	private final Map<Object, Integer> lanes = new IdentityHashMap<>();
	private int count;

	void add(Object line, double a, double b) {
		spans.add(new Span(line, Math.min(a, b), Math.max(a, b)));
	}

	/** Chooses the lanes; what is asked before is 0. */
	void choose() {
		List<List<Span>> taken = new ArrayList<>();
		spans.sort(Comparator.comparingDouble((Span span) -> span.to - span.from).thenComparingDouble(Span::from));
		for (Span span : spans) {
			int lane = 0;
			while (lane < taken.size() && taken.get(lane).stream().anyMatch(other -> span.from < other.to + APART && other.from < span.to + APART))
				lane++;
			if (lane == taken.size())
				taken.add(new ArrayList<>());
			taken.get(lane).add(span);
			lanes.put(span.line, lane);
		}
		count = taken.size();
	}

	int of(Object line) {
		return lanes.getOrDefault(line, 0);
	}

	int count() {
		return count;
	}
}
