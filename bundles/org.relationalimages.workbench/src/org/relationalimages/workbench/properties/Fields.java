// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;

/** Decides by which kind of field a feature of an element is shown. */
final class Fields {

	private Fields() {
	}

	/** The field for a feature. */
	static Field create(EObject element, EStructuralFeature feature, FormContext context) {
		if (feature instanceof EReference reference) {
			if (reference == CasesPackage.Literals.HELD_ELEMENT__HOLDER)
				return new HolderField(element, reference, context);
			if (!reference.isMany())
				return new ReferenceField(element, reference, context);
			if (RimPackage.Literals.DATED_READING.isSuperTypeOf(reference.getEReferenceType()))
				return new ReadingsField(element, reference, context);
			if (reference == CasesPackage.Literals.RELATIONSHIP__ENDS)
				return new EndsField(element, reference, context);
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
		if (feature == CasesPackage.Literals.PERSON__OWN_PRONOUNS)
			return new OwnPronounsField(element, feature, context);
		return PatternField.patternOf(type) != null ? new PatternField(element, feature, context)
				: new TextField(element, feature, context);
	}
}
