// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.edit.ElementLabels;

/** Describes values that are not texts in a few words. */
final class ValueText {

	private static final Set<String> SAY_NOTHING = Set.of("NOT_RECORDED", "NOT_NOTED", "OTHER", "UNKNOWN", "NA", "NONE", "NOT_YET", "LIVING");
	private static final Set<String> SHORT_TEXTS = Set.of("CalendarDate", "RuleId");

	private ValueText() {
	}

	/** Whether the value of the feature can be described in a few words. */
	static boolean isShort(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && !attribute.isMany()
				&& (attribute.getEAttributeType().getInstanceClass() != String.class
						|| SHORT_TEXTS.contains(attribute.getEAttributeType().getName()));
	}

	/** The value with its unit; empty when it conveys nothing, like a flag with its default. */
	static String of(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case Enumerator literal -> SAY_NOTHING.contains(literal.getName()) ? "" : ElementLabels.literal(literal);
			case Boolean flag -> flag.equals(feature.getDefaultValue()) ? "" : flag ? "yes" : "no";
			case Number number -> measured(feature.getEType().getName(), number);
			default -> value.toString();
		};
	}

	private static String measured(String type, Number number) {
		String text = number.toString().replaceFirst("\\.0$", "");
		boolean one = text.equals("1");
		return switch (type) {
			case "Percent" -> text + " %";
			case "Intensity" -> text + " of 10";
			case "FivePoint" -> number.intValue() > 0 ? "+" + text : text;
			case "AgeYears" -> text + (one ? " year" : " years");
			case "Minutes" -> text + (one ? " minute" : " minutes");
			case "Months" -> text + (one ? " month" : " months");
			case "ExperimentDays" -> text + (one ? " day" : " days");
			default -> text;
		};
	}
}
