// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.LinkedHashSet;
import java.util.Set;

/** The pieces that have read one thing. */
final class Dependents {

	private final Runnable whenEmpty;
	private final Set<Computation> pieces = new LinkedHashSet<>(4);

	Dependents(Runnable whenEmpty) {
		this.whenEmpty = whenEmpty;
	}

	boolean add(Computation computation) {
		return pieces.add(computation);
	}

	void remove(Computation computation) {
		if (pieces.remove(computation) && pieces.isEmpty())
			whenEmpty.run();
	}

	/** Tells all of them, and returns how many they are. */
	int touch() {
		for (Computation computation : pieces)
			computation.touched();
		return pieces.size();
	}
}
