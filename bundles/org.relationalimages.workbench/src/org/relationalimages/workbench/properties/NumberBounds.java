// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** The bounds of a number as the metamodel states them. Null bounds are open. */
record NumberBounds(BigDecimal min, BigDecimal max, boolean whole) {

	static NumberBounds of(EDataType type) {
		return new NumberBounds(bound(type, "minInclusive"), bound(type, "maxInclusive"),
				type.getInstanceClass() == Integer.class || type.getInstanceClass() == int.class);
	}

	private static BigDecimal bound(EDataType type, String facet) {
		String value = EcoreUtil.getAnnotation(type, ExtendedMetaData.ANNOTATION_URI, facet);
		return value == null ? null : new BigDecimal(value);
	}

	/** A few words for the empty field, e.g. "0 to 10". */
	String hint() {
		if (min != null && max != null)
			return min.toPlainString() + " to " + max.toPlainString();
		return min == null ? "" : "from " + min.toPlainString();
	}

	/** What is wrong with a typed number, in one sentence, or null. */
	String faultOf(String typed, boolean required) {
		String digits = typed.strip();
		if (digits.isEmpty())
			return required ? "A number is needed here" + range() + "." : null;
		BigDecimal number;
		try {
			number = number(digits);
		} catch (NumberFormatException e) {
			return "\u201c" + digits + "\u201d is not a number; type one" + range() + ".";
		}
		if (whole && number.stripTrailingZeros().scale() > 0)
			return digits + " is not a whole number; type one" + range() + ".";
		if (min != null && number.compareTo(min) < 0 || max != null && number.compareTo(max) > 0 || tooLarge(number))
			return digits + " is out of bounds; type a number" + range() + ".";
		return null;
	}

	/** A comma counts as the decimal sign; where it may group thousands nothing is guessed. */
	private static BigDecimal number(String digits) {
		if (digits.matches("[+-]?\\d{1,3}(,\\d{3})+"))
			throw new NumberFormatException(digits);
		return new BigDecimal(digits.replace(',', '.'));
	}

	private boolean tooLarge(BigDecimal number) {
		return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
	}

	private String range() {
		if (min != null && max != null)
			return " from " + min.toPlainString() + " to " + max.toPlainString();
		return min == null ? "" : " of " + min.toPlainString() + " or more";
	}

	/** The typed number without fault, null for an empty text. */
	Object parse(String typed) {
		String digits = typed.strip();
		if (digits.isEmpty())
			return null;
		BigDecimal number = number(digits);
		return whole ? (Object) number.intValueExact() : (Object) number.doubleValue();
	}

	/** A value as text, without a needless ".0". */
	String format(Object value) {
		return value instanceof Double number ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
				: value == null ? "" : value.toString();
	}
}
