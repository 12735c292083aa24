// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.util.Locale;
import java.util.Set;

/** How yes and no are written, read and shown. */
public final class FlagWords {

	private static final Set<String> TRUE = Set.of("yes", "y", "true", "x", "1", "\u2611", "\u2713", "\u2714", "checked");
	private static final Set<String> FALSE = Set.of("no", "n", "false", "0", "-", "\u2610", "unchecked", "");

	private FlagWords() {
	}

	/** Whether it is the text of a flag in the model. */
	public static boolean isFlag(String label) {
		return "true".equals(label) || "false".equals(label);
	}

	/** The word for the text of a flag in the model, to be searched for and copied. */
	public static String word(String label) {
		return "true".equals(label) ? "yes" : "no";
	}

	/** The sign for the text of a flag in the model. */
	public static String sign(String label) {
		return "true".equals(label) ? "\u2611" : "\u2610";
	}

	/** The model's text for what somebody wrote; null when that means neither yes nor no. */
	public static String parse(String written) {
		String plain = written.strip().toLowerCase(Locale.ROOT);
		if (TRUE.contains(plain))
			return "true";
		return FALSE.contains(plain) ? "false" : null;
	}
}
