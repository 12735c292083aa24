// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

import java.util.LinkedHashSet;
import java.util.Set;

/** The computations that have read one thing. */
final class Dependents {

	private final Runnable whenEmpty;
	private final Set<Dependent> dependents = new LinkedHashSet<>(4);

	Dependents(Runnable whenEmpty) {
		this.whenEmpty = whenEmpty;
	}

	boolean add(Dependent dependent) {
		return dependents.add(dependent);
	}

	void remove(Dependent dependent) {
		if (dependents.remove(dependent) && dependents.isEmpty())
			whenEmpty.run();
	}

	/** Tells all of them, and returns how many they are. */
	int touch() {
		for (Dependent dependent : dependents)
			dependent.touched();
		return dependents.size();
	}
}
