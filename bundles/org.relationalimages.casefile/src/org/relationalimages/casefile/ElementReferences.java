// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References that a file gives as elements, collected until all that they may lead to is there. */
final class ElementReferences {

	/** Whose reference it is. */
	record Place(EObject object, EReference reference) {
	}

	/** Where in the file one leads to what. */
	record Target(String fragment, int line, int column) {
	}

	private final Map<Place, List<Target>> all = new LinkedHashMap<>();

	/** Adds one at the end of its list. */
	void add(EObject object, EReference reference, String fragment, int line, int column) {
		all.computeIfAbsent(new Place(object, reference), place -> new ArrayList<>()).add(new Target(fragment, line, column));
	}

	/** All, in the order of the file. */
	Map<Place, List<Target>> all() {
		return all;
	}
}
