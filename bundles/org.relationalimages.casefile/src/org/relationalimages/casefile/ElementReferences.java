// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** References that a file gives as elements, collected until all their possible targets are read. */
final class ElementReferences {

	/** The element and feature of a reference. */
	record Place(EObject object, EReference reference) {
	}

	/** A target of a reference and where in the file it is named. */
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
