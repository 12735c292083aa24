// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.regex.Pattern;

/** The pattern of initials that replace a name. */
final class InitialsPattern {

	private static final String TITLE = "(?:Mrs?|Ms|Mx|Dr|Herr|Frau|M|Mme|Mlle|Sr|Sra|Don|Doña)\\.?";
	private static final String DOTTED = "\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}";

	/** "J.D.", "J. D.", "JD", "Anna K.", "K. Meier", "Frau K". */
	static final Pattern SHAPE = Pattern.compile(DOTTED + "|\\p{Lu}{2,3}|\\p{Lu}\\.[ -]?\\p{Lu}|" + TITLE
			+ " \\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?)?|\\p{Lu}\\p{L}{1,30} " + DOTTED + "|" + DOTTED + " \\p{Lu}\\p{L}{1,30}");

	private InitialsPattern() {
	}
}
