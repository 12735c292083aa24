// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Words that a reader of the copy wants to replace in all texts, in addition to the names of persons. */
final class Replacements {

	private final Map<String, String> instead = new LinkedHashMap<>();
	private final Names names;
	private final Supplier<List<TextPlace>> texts;

	/** @param texts the free texts of the case */
	Replacements(Names names, Supplier<List<TextPlace>> texts) {
		this.names = names;
		this.texts = texts;
	}

	Map<String, String> all() {
		return Collections.unmodifiableMap(instead);
	}

	void put(String words, String with) {
		String refusal = refusal(words);
		if (refusal != null)
			throw new IllegalArgumentException(refusal);
		instead.put(Folding.plain(words), with.strip());
	}

	void remove(String words) {
		instead.remove(Folding.plain(words));
	}

	/** The reason why these words can't be replaced, as a sentence; null when they can. */
	String refusal(String words) {
		String plain = Folding.plain(words);
		if (plain.isEmpty())
			return "Say which words are to be replaced.";
		if (names.isCalled(plain))
			return "\"" + plain + "\" is the name of a person of the case; choose what the person is called in the copy.";
		NameText finder = new NameText(Map.of(), List.of(), Map.of(), Map.of(plain, ""));
		return texts.get().stream().allMatch(text -> finder.renamed(text.text()).shifts().isEmpty())
				? "No text of the case holds \"" + plain + "\", spelled like this and as whole words."
				: null;
	}
}
