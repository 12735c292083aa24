// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.HashSet;
import java.util.Set;

import org.relationalimages.model.images.Meaning;

/** How deep a meaning lies in its image (S0#19): it follows from the meanings it deepens and is stored nowhere. */
public final class MeaningDepth {

	private MeaningDepth() {
	}

	/**
	 * Returns the depth of a meaning.
	 *
	 * @return 1 for the surface, one more for each meaning between; in a circle, which a rule reports, the number of its meanings
	 */
	public static int of(Meaning meaning) {
		Set<Meaning> passed = new HashSet<>();
		for (Meaning at = meaning; at != null && passed.add(at); at = at.getDeepens()) {
			// counts the way up
		}
		return passed.size();
	}
}
