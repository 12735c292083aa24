// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.sessions.SessionsPackage;

/**
 * Which links carry an element: without what they lead to, its words would still tell of that, or be taken for somebody
 * else's. Links that the metamodel requires always do; these may be empty, but not emptied.
 */
final class Dependence {

	/** The words or the state are of what this link leads to. */
	private static final Set<EReference> ONE = Set.of(RimPackage.Literals.QUOTE__SPOKEN_BY, SessionsPackage.Literals.CONNECTION_EVENT__BETWEEN,
			ImagesPackage.Literals.IMAGE_REVISION__TO, CouplesPackage.Literals.REGULATION_EVENT__ACTOR, PracticePackage.Literals.PROGRAMME__FOR_WHOM,
			PracticePackage.Literals.EXERCISE_FORM__PERSON, PracticePackage.Literals.LISTENING_TURN__SPEAKER,
			PracticePackage.Literals.SCALE_READING__ABOUT, PracticePackage.Literals.EXCEPTION_DESCRIPTION__EXCEPTION,
			PracticePackage.Literals.MICRO_EXPERIMENT__PATTERN, PracticePackage.Literals.ACTION_COMMITMENT__ACTION,
			PracticePackage.Literals.FEEDBACK_REVIEW__COMMITMENT);
	/** Of all of them; what is left of some can stay. */
	private static final Set<EReference> SEVERAL = Set.of(CasesPackage.Literals.SAFETY_CONCERN__PERSONS_AT_RISK,
			CasesPackage.Literals.HOUSEHOLD__MEMBERS, CouplesPackage.Literals.THREAT_RESPONSE__CARRIED_BY,
			PracticePackage.Literals.EXCEPTION_PATTERN__ENTRIES);

	private Dependence() {
	}

	/** Whether the element is nothing without one of those that are out. */
	static boolean on(Set<EObject> out, EObject element) {
		for (EReference link : element.eClass().getEAllReferences())
			if (!link.isContainment() && (SEVERAL.contains(link) ? leadsOnlyOut(out, element, link) : isRequired(link) && leadsOut(out, element, link)))
				return true;
		return false;
	}

	/** Whether the link leads to something that is out. */
	static boolean leadsOut(Set<EObject> out, EObject element, EReference link) {
		return switch (element.eGet(link)) {
			case Collection<?> several -> several.stream().anyMatch(out::contains);
			case EObject one -> out.contains(one);
			case null, default -> false;
		};
	}

	private static boolean isRequired(EReference link) {
		return ONE.contains(link) || link.getLowerBound() > 0 && link.getLowerBound() == link.getUpperBound();
	}

	private static boolean leadsOnlyOut(Set<EObject> out, EObject element, EReference link) {
		Collection<?> several = (Collection<?>) element.eGet(link);
		return !several.isEmpty() && out.containsAll(several);
	}
}
