// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.structure;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The bounds that the metamodel gives to a number.
 *
 * @param least the least value, -infinity when there is none
 * @param most  the greatest value, +infinity when there is none
 */
public record ValueBounds(EAttribute attribute, double least, double most) {

	private static final String FACETS = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
	private static final String UI = "http://relationalimages.org/ui";

	/** The bounds of a number; null for an attribute without bounds, for a list of numbers and for other types. */
	public static ValueBounds of(EAttribute attribute) {
		String least = EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "minInclusive");
		String most = EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "maxInclusive");
		if (attribute.isMany() || least == null && most == null)
			return null;
		return new ValueBounds(attribute, least == null ? Double.NEGATIVE_INFINITY : Double.parseDouble(least),
				most == null ? Double.POSITIVE_INFINITY : Double.parseDouble(most));
	}

	/** What is wrong with a value, as a sentence; null when it is within them or missing. */
	public String fault(Object value) {
		return !(value instanceof Number number) || number.doubleValue() >= least && number.doubleValue() <= most ? null
				: plain(value) + " cannot be here: it is " + words() + ".";
	}

	/** "0 to 100 %", "1 or more". */
	private String words() {
		String unit = EcoreUtil.getAnnotation(attribute.getEAttributeType(), UI, "unit");
		return most == Double.POSITIVE_INFINITY ? plain(least) + " or more"
				: plain(least) + " to " + plain(most) + (unit == null || attribute.getName().endsWith("Year") ? "" : " " + unit);
	}

	/** A number without needless zeros. */
	public static String plain(Object number) {
		String text = String.valueOf(number);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}
}
