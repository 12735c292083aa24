// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.checks;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Identified;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.strategies.StrategiesPackage;

/** The elements that diagrams show: Sirius Desktop validates no others. */
final class Drawn {

	private static final Set<EClass> KINDS = Set.of(CasesPackage.Literals.CASE_FILE, CasesPackage.Literals.HOUSEHOLD,
			CasesPackage.Literals.PERSON, CasesPackage.Literals.RELATIONSHIP, ImagesPackage.Literals.EXPERIENCE,
			ImagesPackage.Literals.IMAGE_REVISION, ImagesPackage.Literals.LIFE_LAYER, ImagesPackage.Literals.MEANING,
			ImagesPackage.Literals.RELATIONAL_CONDITION, ImagesPackage.Literals.RELATIONAL_IMAGE,
			ImagesPackage.Literals.SOCIAL_IMAGE, RimPackage.Literals.QUOTE, StrategiesPackage.Literals.FEAR,
			StrategiesPackage.Literals.HELD_BACK_PART, StrategiesPackage.Literals.PARADOX,
			StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL, StrategiesPackage.Literals.YEARNING);

	private Drawn() {
	}

	/** The element itself when diagrams show its kind, else the next one around it that they do, at last the case. */
	static EObject around(Identified element) {
		EObject at = element;
		while (at.eContainer() != null && !KINDS.contains(at.eClass()))
			at = at.eContainer();
		return at;
	}

	/** What stands before a message that is told elsewhere than at its element: {@code Session "the first quarrel": }. */
	static String prefix(Identified element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		String text = name == null ? "" : (String) element.eGet(name);
		String kind = element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
		String words = kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
		return words + (Label.isBlank(text) ? "" : " \u201c" + text.strip() + "\u201d") + ": ";
	}
}
