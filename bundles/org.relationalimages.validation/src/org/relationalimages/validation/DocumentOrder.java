// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Finding;

/**
 * Puts findings into the order in which their elements stand in the case, then of the rules' ids. Places are numbers of
 * children on the way down from the case; they are kept until somebody tells that children came, went or moved.
 */
final class DocumentOrder implements Comparator<EObject> {

	private static final int[] TOP = {};

	private final Comparator<Outcome> comparator = Comparator
			.comparing((Outcome outcome) -> outcome.finding().element(), this)
			.thenComparing(outcome -> outcome.finding().rule().id())
			.thenComparing(Outcome::subject, this);

	private final Map<EObject, Map<EObject, Integer>> children = new IdentityHashMap<>();
	private final Map<EObject, int[]> places = new IdentityHashMap<>();

	/** Tells that children of an element came, went or moved, or may have done so while it was elsewhere. */
	void childrenChanged(EObject holder) {
		children.remove(holder);
		places.clear();
	}

	/** What was found in any order, in that of the case; what a rule told first of a subject comes first. */
	List<Finding> sorted(List<Outcome> outcomes) {
		return outcomes.stream().sorted(comparator).map(Outcome::finding).toList();
	}

	@Override
	public int compare(EObject one, EObject other) {
		return Arrays.compare(place(one), place(other));
	}

	private int[] place(EObject element) {
		int[] place = places.get(element);
		if (place == null) {
			EObject holder = element.eContainer();
			place = holder == null ? TOP : placeIn(holder, element);
			places.put(element, place);
		}
		return place;
	}

	private int[] placeIn(EObject holder, EObject element) {
		int[] above = place(holder);
		int[] place = Arrays.copyOf(above, above.length + 1);
		place[above.length] = children.computeIfAbsent(holder, DocumentOrder::numbered).get(element);
		return place;
	}

	private static Map<EObject, Integer> numbered(EObject holder) {
		Map<EObject, Integer> numbers = new IdentityHashMap<>();
		for (EObject child : holder.eContents())
			numbers.put(child, numbers.size());
		return numbers;
	}

	/** What a rule found when it looked at a subject. */
	record Outcome(Identified subject, Finding finding) {
	}
}
