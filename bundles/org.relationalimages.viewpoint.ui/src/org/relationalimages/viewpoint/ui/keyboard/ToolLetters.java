// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.relationalimages.viewpoint.tool.ToolDescription;

/**
 * The letters of the tools of a palette: the first letter of a tool's label where it is free, else that of a later word,
 * else any of the label. A tool above in the palette comes first; when the letters are used up, tools have none.
 */
public final class ToolLetters {

	/** The letter of the list of links. */
	public static final char LINK = 'L';

	private final Map<ToolDescription, Character> letters = new IdentityHashMap<>();

	/** The letters of tools in the order of the palette. */
	public ToolLetters(List<ToolDescription> tools) {
		for (ToolDescription tool : tools)
			give(tool, tool.label().substring(0, Math.min(1, tool.label().length())));
		for (ToolDescription tool : tools)
			give(tool, initials(tool.label()));
		for (ToolDescription tool : tools)
			give(tool, tool.label());
	}

	/** The letter of a tool, if it has one. */
	public Optional<Character> of(ToolDescription tool) {
		return Optional.ofNullable(letters.get(tool));
	}

	/** The tool of a typed letter. */
	public Optional<ToolDescription> tool(char typed) {
		return letters.entrySet().stream().filter(one -> one.getValue() == Character.toUpperCase(typed)).map(Map.Entry::getKey).findAny();
	}

	private void give(ToolDescription tool, String possible) {
		if (letters.containsKey(tool))
			return;
		possible.toUpperCase(Locale.ROOT).chars().mapToObj(one -> (char) one)
				.filter(one -> one >= 'A' && one <= 'Z' && one != LINK && !letters.containsValue(one)).findFirst()
				.ifPresent(letter -> letters.put(tool, letter));
	}

	private static String initials(String label) {
		StringBuilder initials = new StringBuilder();
		for (String word : label.strip().split("\\s+"))
			initials.append(word, 0, Math.min(1, word.length()));
		return initials.toString();
	}
}
