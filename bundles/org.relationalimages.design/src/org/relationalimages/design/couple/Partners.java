// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.couple;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.design.images.Lives;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;

/** The two of a couple, who may not both be noted. */
public final class Partners {

	private Partners() {
	}

	/** The couple that an element is part of, itself for a couple; null outside any. */
	public static Dyad coupleAround(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof Dyad))
			at = at.eContainer();
		return (Dyad) at;
	}

	/** The couple whose picture a view is in; null outside any. A view has a feature {@code target}, as Sirius names it. */
	static Dyad coupleShown(EObject view) {
		for (EObject at = view; at != null; at = at.eContainer())
			if (target(at) instanceof Dyad couple)
				return couple;
		return null;
	}

	/** The element a view shows; null for none. */
	static EObject target(EObject view) {
		if (view == null)
			return null;
		EStructuralFeature feature = view.eClass().getEStructuralFeature("target");
		return feature != null && view.eGet(feature) instanceof EObject element ? element : null;
	}

	/** The case that contains an element; null when none does. */
	public static CaseFile caseAround(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof CaseFile file ? file : null;
	}

	/** The partners that are noted, in their order. */
	public static List<Person> of(Dyad dyad) {
		return dyad == null ? List.of() : dyad.getPartners().stream().filter(Objects::nonNull).toList();
	}

	/** The first (0) or the second (1) partner; null when it isn't noted. */
	public static Person at(Dyad dyad, int index) {
		List<Person> partners = of(dyad);
		return index < partners.size() ? partners.get(index) : null;
	}

	/** The partner of a partner, and the first one of anybody else; null when it isn't noted. */
	public static Person other(Dyad dyad, Person person) {
		return of(dyad).stream().filter(one -> one != person).findFirst().orElse(null);
	}

	/** What a partner is called in pictures; empty for nobody. */
	public static String nameOf(Person person) {
		return person == null ? "" : Lives.nameOf(person);
	}
}
