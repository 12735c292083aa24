// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/**
 * Checks the inheritance of classes before EMF does: EMF compares all inherited features and super types of a class with each
 * other, and doesn't terminate on a cycle.
 */
final class Inheritance {

	/** Super types of one class, direct and indirect. The largest metamodels in use have less than a hundred. */
	private static final int MOST_SUPER_TYPES = 250;
	/** Features and operations of one class, inherited ones included. */
	private static final int MOST_FEATURES = 5_000;
	/** Comparisons that EMF will make: some seconds. */
	private static final long MOST_COMPARISONS = 2_000_000_000L;

	private final Map<EClass, Set<EClass>> ancestors = new IdentityHashMap<>();
	private final Map<EClass, Long> features = new IdentityHashMap<>();
	private long comparisons;

	private Inheritance() {
	}

	/** The fault of the classes, as the end of a sentence; null when there is none. */
	static String fault(Collection<EClass> classes) {
		return new Inheritance().find(classes);
	}

	/** Visits each class after its super types; a class that is never reached is in a cycle or below one. */
	private String find(Collection<EClass> classes) {
		Map<EClass, Integer> waiting = new IdentityHashMap<>();
		Map<EClass, List<EClass>> below = new IdentityHashMap<>();
		Deque<EClass> found = new ArrayDeque<>(classes);
		Deque<EClass> ready = new ArrayDeque<>();
		while (!found.isEmpty()) {
			EClass type = found.remove();
			if (waiting.containsKey(type))
				continue;
			List<EClass> supers = type.getESuperTypes();
			waiting.put(type, supers.size());
			supers.forEach(one -> below.computeIfAbsent(one, key -> new ArrayList<>()).add(type));
			found.addAll(supers);
			if (supers.isEmpty())
				ready.add(type);
		}
		int done = 0;
		for (; !ready.isEmpty(); done++) {
			EClass type = ready.remove();
			String fault = fault(type);
			if (fault != null)
				return fault;
			for (EClass one : below.getOrDefault(type, List.of()))
				if (waiting.merge(one, -1, Integer::sum) == 0)
					ready.add(one);
		}
		if (done == waiting.size())
			return null;
		EClass circling = classes.stream().filter(type -> waiting.get(type) > 0).findFirst().orElseThrow();
		return "it is no valid metamodel: the class '" + circling.getName() + "' inherits from itself, or from a class that does; correct its super types";
	}

	private String fault(EClass type) {
		Set<EClass> all = Collections.newSetFromMap(new IdentityHashMap<>());
		long listed = 0;
		for (EClass one : type.getESuperTypes()) {
			all.add(one);
			all.addAll(ancestors.get(one));
			listed += ancestors.get(one).size() + features.get(one);
			if (all.size() > MOST_SUPER_TYPES)
				return "the class '" + type.getName() + "' has more than " + MOST_SUPER_TYPES
						+ " direct and indirect super types, which is too many for a metamodel; check that it is the right file";
		}
		long sum = own(type);
		for (EClass one : all)
			sum += own(one);
		if (sum > MOST_FEATURES)
			return "the class '" + type.getName() + "' has more than " + MOST_FEATURES
					+ " features and operations with those it inherits, which is too many for a metamodel; check that it is the right file";
		ancestors.put(type, all);
		features.put(type, sum);
		comparisons += listed * (all.size() + sum);
		return comparisons <= MOST_COMPARISONS ? null
				: "its classes inherit too much from each other; check that it is the right file, or give them fewer super types";
	}

	private static int own(EClass type) {
		return type.getEStructuralFeatures().size() + type.getEOperations().size();
	}
}
