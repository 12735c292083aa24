// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Depths of meanings and positions of steps that follow from other features. A depth that does not follow from what a meaning
 * deepens, and a position that the order in the file contradicts, are kept in the note.
 */
final class ImpliedOrder {

	private static final String DEPTH = "depth";
	private static final String ORDER = "order";
	/** Anything else is left unchanged, so that the reader refuses it. */
	private static final String NUMBER = "[0-9]{1,9}";

	private ImpliedOrder() {
	}

	/** Returns how many values were removed. */
	static int apply(OldElement root) {
		int[] changed = { 0 };
		OldReferences references = new OldReferences(root);
		Map<OldElement, Integer> implied = new HashMap<>();
		root.each("meanings", meaning -> changed[0] += depth(meaning, implied, references));
		root.each("cycles", cycle -> changed[0] += steps(cycle));
		return changed[0];
	}

	private static int depth(OldElement meaning, Map<OldElement, Integer> implied, OldReferences references) {
		String depth = meaning.value(DEPTH);
		if (depth == null || !depth.strip().matches(NUMBER))
			return 0;
		meaning.set(DEPTH, null);
		if (!depth.strip().equals(String.valueOf(implied(meaning, implied, references))))
			Notes.add(meaning, "Depth noted before: " + depth.strip() + ".");
		return 1;
	}

	/** How many meanings one comes to from a meaning on, itself included; each is counted once, also in a circle. */
	private static int implied(OldElement meaning, Map<OldElement, Integer> known, OldReferences references) {
		Map<OldElement, Integer> passed = new LinkedHashMap<>();
		OldElement at = meaning;
		while (at != null && !known.containsKey(at) && passed.putIfAbsent(at, passed.size()) == null)
			at = references.of(at, "deepens");
		int circle = at == null || known.containsKey(at) ? passed.size() : passed.get(at);
		int beyond = at == null ? 0 : known.getOrDefault(at, 0);
		int all = passed.size();
		passed.forEach((one, index) -> known.put(one, beyond + all - Math.min(index, circle)));
		return known.get(meaning);
	}

	private static int steps(OldElement cycle) {
		List<OldElement> steps = cycle.children("steps");
		if (steps.stream().anyMatch(step -> step.value(ORDER) != null && !step.value(ORDER).strip().matches(NUMBER)))
			return 0;
		List<OldElement> sorted = new ArrayList<>(steps);
		sorted.sort(Comparator.comparingInt(ImpliedOrder::order));
		boolean isImplied = sorted.equals(steps);
		int changed = 0;
		for (OldElement step : steps) {
			String order = step.value(ORDER);
			if (order == null && isImplied)
				continue;
			if (!isImplied)
				Notes.add(step, "Position in the round noted before: " + order(step) + ".");
			step.set(ORDER, null);
			changed++;
		}
		return changed;
	}

	private static int order(OldElement step) {
		return step.value(ORDER) == null ? 0 : Integer.parseInt(step.value(ORDER).strip());
	}
}
