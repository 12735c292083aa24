// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__OWN_PRONOUNS;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__PRONOUNS;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__PSEUDONYM;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__ROLE;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.PersonWords;

/**
 * The features that the outcome of a rule for one subject depends on. After a change of any other feature the rule is not
 * repeated, so a feature that is read and not named here is a fault of the rule. Adding, removing or moving a subject, or an
 * element around it, need not be named, and an element that is added, removed or moved counts as a change of all its features.
 */
public final class ReadFeatures {

	private final Set<EStructuralFeature> own = new HashSet<>();
	private final Set<EStructuralFeature> below = new HashSet<>();
	private final Set<EStructuralFeature> anywhere = new HashSet<>();
	private boolean texts;

	private ReadFeatures() {
	}

	/** Features of the subject itself: when one changes, that subject alone is checked again. */
	public static ReadFeatures own(EStructuralFeature... features) {
		return new ReadFeatures().andOwn(features);
	}

	/** Features of elements inside the subject, at any depth: the subjects around the changed element are checked. */
	public static ReadFeatures below(EStructuralFeature... features) {
		return new ReadFeatures().andBelow(features);
	}

	/** Features of any element: when one changes, every subject of the rule is checked again. */
	public static ReadFeatures anywhere(EStructuralFeature... features) {
		return new ReadFeatures().andAnywhere(features);
	}

	/** The features of all texts of the subject itself. */
	public static ReadFeatures texts() {
		ReadFeatures readFeatures = new ReadFeatures();
		readFeatures.texts = true;
		return readFeatures;
	}

	/** As {@link #own}, in addition. */
	public ReadFeatures andOwn(EStructuralFeature... features) {
		own.addAll(Set.of(features));
		return this;
	}

	/** As {@link #below}, in addition. */
	public ReadFeatures andBelow(EStructuralFeature... features) {
		below.addAll(Set.of(features));
		return this;
	}

	/** As {@link #anywhere}, in addition. */
	public ReadFeatures andAnywhere(EStructuralFeature... features) {
		anywhere.addAll(Set.of(features));
		return this;
	}

	/** The name and pronouns of any person, in addition: what {@link PersonWords#of} reads. */
	public ReadFeatures andPersonWords() {
		return andAnywhere(PERSON__PSEUDONYM, PERSON__PRONOUNS, PERSON__OWN_PRONOUNS);
	}

	/** The name and pronouns of the person the subject belongs to, in addition: what {@link PersonWords#ofHolder} reads. */
	public ReadFeatures andHolderWords() {
		return andPersonWords().andOwn(HELD_ELEMENT__HOLDER).andAnywhere(PERSON__ROLE, CASE_FILE__PERSONS);
	}

	/** Whether a subject is to be checked again when this feature of it changes. */
	public boolean isOwn(EStructuralFeature feature) {
		return own.contains(feature) || texts && feature.getEType().getInstanceClass() == String.class;
	}

	/** Whether the subjects around an element are to be checked again when this feature of it changes. */
	public boolean isBelow(EStructuralFeature feature) {
		return below.contains(feature);
	}

	/** Whether all subjects are to be checked again when this feature of any element changes. */
	public boolean isAnywhere(EStructuralFeature feature) {
		return anywhere.contains(feature);
	}
}
