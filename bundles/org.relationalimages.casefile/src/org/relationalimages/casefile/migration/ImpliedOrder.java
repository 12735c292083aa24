// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
		root.each("meanings", meaning -> changed[0] += depth(meaning, references));
		root.each("cycles", cycle -> changed[0] += steps(cycle));
		return changed[0];
	}

	private static int depth(OldElement meaning, OldReferences references) {
		String depth = meaning.value(DEPTH);
		if (depth == null || !depth.strip().matches(NUMBER))
			return 0;
		meaning.set(DEPTH, null);
		Set<OldElement> passed = new HashSet<>();
		for (OldElement at = meaning; at != null && passed.add(at);)
			at = references.of(at, "deepens");
		if (!depth.strip().equals(String.valueOf(passed.size())))
			Notes.add(meaning, "Depth noted before: " + depth.strip() + ".");
		return 1;
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
