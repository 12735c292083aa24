// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.quickadd;

import java.util.List;
import java.util.Locale;

/**
 * What was typed: a name, a kind, or a kind and a name, as in "meaning: I am too much".
 *
 * @param kind the number of the kind among those offered; -1 when none was typed
 * @param name the name of the new element; may be empty
 */
public record QuickText(int kind, String name) {

	/** Reads a text; a kind's word alone, or the beginning of one, is no name. */
	public static QuickText read(String typed, List<String> kinds) {
		String text = typed.strip();
		String small = text.toLowerCase(Locale.ROOT);
		for (int i = 0; i < kinds.size(); i++) {
			String word = kinds.get(i).toLowerCase(Locale.ROOT);
			if (small.startsWith(word + ":"))
				return new QuickText(i, text.substring(word.length() + 1).strip());
		}
		if (!small.isEmpty())
			for (int i = 0; i < kinds.size(); i++)
				if (kinds.get(i).toLowerCase(Locale.ROOT).startsWith(small))
					return new QuickText(i, "");
		return new QuickText(-1, text);
	}
}
