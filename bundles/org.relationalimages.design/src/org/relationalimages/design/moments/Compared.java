// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.moments;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.moments.BeforeAndAfter;
import org.relationalimages.model.moments.Change;

/** The comparison that a view belongs to. A view is an object whose features {@code target} and the like are named as Sirius names them. */
final class Compared {

	private Compared() {
	}

	/** The comparison around a view; null without one. */
	static Comparison around(EObject view) {
		for (EObject at = view; at != null; at = at.eContainer())
			if (target(at) instanceof Comparison comparison)
				return comparison;
		return view != null && value(view, "sourceNode") instanceof EObject source ? around(source) : null;
	}

	/** What has become of an element in the comparison around a view; nothing without one. */
	static Change change(EObject element, EObject view) {
		Comparison comparison = around(view);
		return comparison == null || element == null ? Change.UNCHANGED : BeforeAndAfter.of(comparison).of(element);
	}

	/** The element a view shows. */
	static EObject target(EObject view) {
		return value(view, "target");
	}

	/** What a view refers to. */
	static EObject value(EObject view, String name) {
		if (view == null)
			return null;
		EStructuralFeature feature = view.eClass().getEStructuralFeature(name);
		return feature != null && view.eGet(feature) instanceof EObject value ? value : null;
	}
}
