// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.couples.CouplesPackage;

/** The groups in which the features of an element are shown, in this order. */
enum FieldGroup {

	ESSENTIALS("What it says"), PARTS("What belongs to it"), LINKS("Links"), CERTAINTY("How sure it is"),
	ORIGIN("Where it comes from"), NOTES("Name and notes");

	/** References that an element is about, such as its holder; they are shown beside its texts and numbers. */
	private static final Set<EStructuralFeature> ESSENTIAL_LINKS = Set.of(CasesPackage.Literals.HELD_ELEMENT__HOLDER,
			RimPackage.Literals.DATED_READING__SESSION, CasesPackage.Literals.RELATIONSHIP__ENDS,
			CasesPackage.Literals.SAFETY_CONCERN__PERSONS_AT_RISK, CasesPackage.Literals.SAFETY_CONCERN__LOOK_AGAIN_IN,
			CasesPackage.Literals.CASE_FILE__SHOWN_AS_OF, CouplesPackage.Literals.PARTNER_POSITION__PERSON);

	private final String title;

	FieldGroup(String title) {
		this.title = title;
	}

	/** What the group of an element of that type is called. */
	String title(EClass type) {
		return this == CERTAINTY && RimPackage.Literals.INNER_ELEMENT.isSuperTypeOf(type) ? "Awareness, and how sure it is" : title;
	}

	/** The features to show, by group; empty groups are left out. */
	static Map<FieldGroup, List<EStructuralFeature>> of(EClass type) {
		Map<FieldGroup, List<EStructuralFeature>> groups = new LinkedHashMap<>();
		for (FieldGroup group : values())
			groups.put(group, new ArrayList<>());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (isShown(feature))
				groups.get(groupOf(feature)).add(feature);
		groups.values().removeIf(List::isEmpty);
		groups.values().forEach(features -> features.sort(Comparator.comparingInt(FieldGroup::place)));
		return groups;
	}

	/** The features that several elements have in common and that make sense to change in all of them at once. */
	static Map<FieldGroup, List<EStructuralFeature>> shared(List<EObject> elements) {
		Map<FieldGroup, List<EStructuralFeature>> groups = of(elements.getFirst().eClass());
		groups.values().forEach(features -> features.removeIf(feature -> !isShared(feature, elements)));
		groups.values().removeIf(List::isEmpty);
		return groups;
	}

	private static boolean isShared(EStructuralFeature feature, List<EObject> elements) {
		return !feature.isMany() && !FactField.isFact(feature) && !(feature instanceof EReference reference && (reference.isContainment()
				|| reference.getEOpposite() != null && !reference.getEOpposite().isMany()))
				&& elements.stream().allMatch(one -> one.eClass().getEAllStructuralFeatures().contains(feature));
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
				&& feature != RimPackage.Literals.IDENTIFIED__ID && feature != CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION;
	}

	private static FieldGroup groupOf(EStructuralFeature feature) {
		EClass owner = feature.getEContainingClass();
		if (owner == RimPackage.Literals.NAMED_ELEMENT)
			return NOTES;
		if (owner == RimPackage.Literals.FORMULATED_ELEMENT || owner == RimPackage.Literals.INNER_ELEMENT)
			return CERTAINTY;
		if (owner == RimPackage.Literals.SOURCED || owner == RimPackage.Literals.QUOTED || owner == RimPackage.Literals.CLINICAL_ELEMENT)
			return ORIGIN;
		if (feature instanceof EReference reference && !ESSENTIAL_LINKS.contains(feature))
			return reference.isContainment() ? PARTS : LINKS;
		return ESSENTIALS;
	}

	/** Whose it is comes first, awareness before certainty, and a hope's date after what is hoped for; the rest as the metamodel has it. */
	private static int place(EStructuralFeature feature) {
		EClass owner = feature.getEContainingClass();
		if (ESSENTIAL_LINKS.contains(feature) && feature != CasesPackage.Literals.CASE_FILE__SHOWN_AS_OF
				&& owner != CasesPackage.Literals.SAFETY_CONCERN || owner == RimPackage.Literals.INNER_ELEMENT)
			return -1;
		return owner == CouplesPackage.Literals.STANDING_ELEMENT || feature == RimPackage.Literals.QUOTED__QUOTES ? 1 : 0;
	}
}
