// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a scenario.
 *
 * @param text  the line as written
 * @param words its words, without quotes
 */
public record ScenarioStep(String text, List<String> words) {

	/** Parses a line. */
	static ScenarioStep of(String line) throws ScenarioException {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean quoted = false;
		boolean begun = false;
		for (char c : line.toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
				begun = true;
			} else if (!quoted && Character.isWhitespace(c)) {
				if (begun)
					words.add(word.toString());
				word.setLength(0);
				begun = false;
			} else {
				word.append(c);
				begun = true;
			}
		}
		if (quoted)
			throw new ScenarioException("The line " + line + " lacks a closing quote.");
		if (begun)
			words.add(word.toString());
		return new ScenarioStep(line, List.copyOf(words));
	}

	/** The first word. */
	public String verb() {
		return words.getFirst();
	}

	/** The word at an index, 1 being the first after the verb. */
	public String word(int index) throws ScenarioException {
		if (index >= words.size())
			throw new ScenarioException("The line " + text + " lacks a word.");
		return words.get(index);
	}

	/** All words from an index on. */
	List<String> from(int index) {
		return index >= words.size() ? List.of() : words.subList(index, words.size());
	}

	/** The whole number at an index. */
	int number(int index) throws ScenarioException {
		try {
			return Integer.parseInt(word(index));
		} catch (NumberFormatException e) {
			throw new ScenarioException("The line " + text + " has " + word(index) + " where a number should stand.", e);
		}
	}
}
