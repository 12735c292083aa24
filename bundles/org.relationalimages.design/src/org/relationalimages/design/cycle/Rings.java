// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.cycle;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;

/** The order of the steps of a cycle, as far as one leads to the next. */
final class Rings {

	private Rings() {
	}

	/** The steps, each followed by the one it leads to where that hasn't come yet; what nothing leads to begins again in the order of the case. */
	static List<CycleStep> inOrder(InteractionCycle cycle) {
		List<CycleStep> ring = new ArrayList<>();
		for (CycleStep start : cycle.getSteps())
			for (CycleStep at = start; at != null && !ring.contains(at); at = following(cycle, at, ring))
				ring.add(at);
		return ring;
	}

	private static CycleStep following(InteractionCycle cycle, CycleStep step, List<CycleStep> passed) {
		return step.getNext().stream().filter(next -> next != null && next.eContainer() == cycle && !passed.contains(next)).findFirst().orElse(null);
	}
}
