// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a rule as readers know them. A rule names its sources by code and number, such as "S0#16, P3"; a citation names
 * each text once, without numbers.
 */
final class Citation {

	private static final Map<String, String> TEXTS = Map.of("S0", "Stiver & Miller 1995",
			"S1", "the article on relationship images and attachment", "S2", "the reply on bitterness and alienation",
			"P3", "\u201cHonoring the Strategies of Disconnection\u201d", "P6", "the glossary of relational-cultural therapy",
			"P9", "writings on the central relational paradox", "P40", "the usual rules of genograms", "P53", "the practice of cognitive analytic therapy",
			"P90", "the practice of de-identifying cases", "the workbench", "this workbench");

	private Citation() {
	}

	/**
	 * The texts of some codes, in their order.
	 *
	 * @throws IllegalArgumentException for an unknown code
	 */
	static String of(String codes) {
		return Stream.of(codes.split(", ")).map(code -> code.replaceFirst("#.*", "")).distinct().map(Citation::text)
				.collect(Collectors.joining("; "));
	}

	private static String text(String code) {
		String text = TEXTS.get(code);
		if (text == null)
			throw new IllegalArgumentException("No text is known as " + code);
		return text;
	}
}
