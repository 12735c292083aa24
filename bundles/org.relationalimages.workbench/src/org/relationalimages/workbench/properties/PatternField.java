// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.RimPackage;

/** A text of a form that the metamodel states, such as a date. */
final class PatternField extends CheckedField {

	private final EDataType type;

	PatternField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
		type = (EDataType) feature.getEType();
	}

	/** The pattern a type states, or null. */
	static String patternOf(EDataType type) {
		return EcoreUtil.getAnnotation(type, ExtendedMetaData.ANNOTATION_URI, "pattern");
	}

	@Override
	void create(Composite parent) {
		super.create(parent);
		text.setMessage(example());
	}

	private String example() {
		return isDate() ? "2026-03-31" : type == RimPackage.Literals.RULE_ID ? "R14" : "";
	}

	private boolean isDate() {
		return type == RimPackage.Literals.CALENDAR_DATE;
	}

	@Override
	protected String faultOf(String typed) {
		String given = typed.strip();
		if (given.isEmpty())
			return feature.isRequired() ? "Something is needed here" + likeExample() + "." : null;
		if (!given.matches(patternOf(type)))
			return "\u201c" + given + "\u201d is not written as it must be" + likeExample() + ".";
		return isDate() && !isInCalendar(given) ? "There is no " + given + " in the calendar; write year-month-day." : null;
	}

	private String likeExample() {
		return example().isEmpty() ? "" : ", for example " + example();
	}

	private static boolean isInCalendar(String given) {
		try {
			return LocalDate.parse(given) != null;
		} catch (DateTimeException e) {
			return false;
		}
	}

	@Override
	protected Object parse(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}
}
