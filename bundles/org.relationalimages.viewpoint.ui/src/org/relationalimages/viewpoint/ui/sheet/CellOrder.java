// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of cells by their texts, as people expect it: numbers by value, also inside of texts; others by the alphabet. */
public final class CellOrder implements Comparator<String> {

	private static final Pattern PART = Pattern.compile("-?\\d+(?:\\.\\d+)?|\\D+");
	/** Between digits a sign is a dash, as in a date. */
	private static final Pattern AFTER_DIGIT = Pattern.compile("\\d+|\\D+");

	private final Collator collator = Collator.getInstance(Locale.getDefault());
	private final boolean ascending;

	private CellOrder(boolean ascending) {
		this.ascending = ascending;
	}

	/** The order from small to large, or the other way round; empty cells are last both times. */
	public static Comparator<String> of(boolean ascending) {
		return new CellOrder(ascending);
	}

	@Override
	public int compare(String one, String other) {
		if (one.isBlank() || other.isBlank())
			return Boolean.compare(one.isBlank(), other.isBlank());
		int result = compareParts(one.strip(), other.strip());
		return ascending ? result : -result;
	}

	private int compareParts(String one, String other) {
		int oneAt = 0;
		int otherAt = 0;
		while (oneAt < one.length() && otherAt < other.length()) {
			String onePart = part(one, oneAt);
			String otherPart = part(other, otherAt);
			int result = comparePart(onePart, otherPart);
			if (result != 0)
				return result;
			oneAt += onePart.length();
			otherAt += otherPart.length();
		}
		return Integer.compare(one.length() - oneAt, other.length() - otherAt);
	}

	private int comparePart(String one, String other) {
		if (isNumber(one) != isNumber(other))
			return isNumber(one) ? -1 : 1;
		return isNumber(one) ? Double.compare(Double.parseDouble(one), Double.parseDouble(other)) : collator.compare(one, other);
	}

	private static String part(String text, int at) {
		Matcher matcher = (at == 0 ? PART : AFTER_DIGIT).matcher(text);
		matcher.region(at, text.length());
		matcher.lookingAt();
		return matcher.group();
	}

	private static boolean isNumber(String part) {
		char last = part.charAt(part.length() - 1);
		return last >= '0' && last <= '9';
	}
}
