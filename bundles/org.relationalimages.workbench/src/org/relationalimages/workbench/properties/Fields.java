// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;

/** Decides which features of an element are shown, in which group, and by which kind of field. */
final class Fields {

	/** The groups of features, in the order they are shown. */
	enum Group {
		ESSENTIALS("What it says"), PARTS("What belongs to it"), LINKS("Links"), STANDING("Awareness and source"), NOTES("Name and notes");

		private final String title;

		Group(String title) {
			this.title = title;
		}

		String title() {
			return title;
		}
	}

	private Fields() {
	}

	/** The features to show, by group; empty groups are left out. */
	static Map<Group, List<EStructuralFeature>> of(EClass type) {
		Map<Group, List<EStructuralFeature>> groups = new LinkedHashMap<>();
		for (Group group : Group.values())
			groups.put(group, new ArrayList<>());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures())
			if (isShown(feature))
				groups.get(groupOf(feature)).add(feature);
		groups.values().removeIf(List::isEmpty);
		return groups;
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
				&& feature != RimPackage.Literals.IDENTIFIED__ID && feature != CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION;
	}

	private static Group groupOf(EStructuralFeature feature) {
		EClass owner = feature.getEContainingClass();
		if (owner == RimPackage.Literals.NAMED_ELEMENT)
			return Group.NOTES;
		if (owner == RimPackage.Literals.CLINICAL_ELEMENT)
			return Group.STANDING;
		if (feature instanceof EReference reference)
			return reference.isContainment() ? Group.PARTS : Group.LINKS;
		return Group.ESSENTIALS;
	}

	/** The field for a feature. */
	static Field create(EObject element, EStructuralFeature feature, FormContext context) {
		if (feature instanceof EReference reference) {
			if (!reference.isMany())
				return new ReferenceField(element, reference, context);
			return reference.isContainment() ? new ChildrenField(element, reference, context)
					: new ReferencesField(element, reference, context);
		}
		if (FactField.isFact(feature))
			return new FactField(element, feature, context);
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (feature.isMany())
			return new LinesField(element, feature, context);
		if (type instanceof EEnum)
			return new ChoiceField(element, feature, context);
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class || java == Boolean.class)
			return new FlagField(element, feature, context);
		if (java != null && (java.isPrimitive() || Number.class.isAssignableFrom(java)))
			return new NumberField(element, feature, context);
		if (feature == CasesPackage.Literals.CASE_FILE__LANGUAGE)
			return new LanguageField(element, feature, context);
		return PatternField.patternOf(type) != null ? new PatternField(element, feature, context)
				: new TextField(element, feature, context);
	}
}
