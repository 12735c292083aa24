// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.sheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A search for words: a line is found when each word occurs somewhere in its cells, in capitals or not, with accents or
 * without. Words in quotes are searched for together.
 */
public final class TextSearch {

	private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|\\S+");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final List<String> wanted;

	/** A search for what the user has typed; for nothing, it finds everything. */
	public TextSearch(String typed) {
		wanted = WORDS.matcher(typed).results().map(found -> plain(found.group(1) == null ? found.group() : found.group(1)).strip())
				.filter(word -> !word.isEmpty()).toList();
	}

	/** Whether it leaves nothing out. */
	public boolean isEmpty() {
		return wanted.isEmpty();
	}

	/** Whether a line with these cells is found. */
	public boolean finds(Collection<String> cells) {
		List<String> plain = isEmpty() ? List.of() : cells.stream().flatMap(Stream::ofNullable).map(TextSearch::plain).toList();
		return wanted.stream().allMatch(word -> plain.stream().anyMatch(cell -> cell.contains(word)));
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
