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
 * Sorts findings by the position of their elements in the case, then by the rules' ids. A position is the list of child indexes
 * on the path from the case; positions are cached until {@link #childrenChanged} is called.
 */
final class DocumentOrder implements Comparator<EObject> {

	private static final int[] TOP = {};

	private final Comparator<Outcome> comparator = Comparator
			.comparing((Outcome outcome) -> outcome.finding().element(), this)
			.thenComparing(outcome -> outcome.finding().rule().id())
			.thenComparing(Outcome::subject, this);

	private final Map<EObject, Map<EObject, Integer>> children = new IdentityHashMap<>();
	private final Map<EObject, int[]> places = new IdentityHashMap<>();

	/**
	 * Must be called when children of an element were added, removed or moved, or may have been while it was outside the case.
	 */
	void childrenChanged(EObject holder) {
		children.remove(holder);
		places.clear();
	}

	/** Sorts outcomes into the order of the case; those of one rule about one subject keep their order. */
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

	/** A finding of a rule about a subject. */
	record Outcome(Identified subject, Finding finding) {
	}
}
