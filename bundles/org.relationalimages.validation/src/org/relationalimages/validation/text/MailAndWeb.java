// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.validation.text.Identifiers.Found;
import org.relationalimages.validation.text.Identifiers.Kind;

/** Finds addresses of mail and web. Every repetition is bounded and starts at the beginning of a word only. */
final class MailAndWeb {

	private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}+";

	private static final Pattern EMAIL = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,128}+"
			+ "(?:[@＠]|\\s?[(\\[]\\s?at\\s?[)\\]]\\s?)" + LABEL
			+ "(?:(?:\\.|\\s?[(\\[]\\s?dot\\s?[)\\]]\\s?)" + LABEL + "){1,8}+", Pattern.CASE_INSENSITIVE);

	private static final Pattern URL = Pattern.compile("(?<![\\p{L}\\p{N}._@-])(?:(?:https?|ftp)://[^\\s<>\"]{1,2000}+"
			+ "|www\\.[^\\s<>\"]{3,2000}+"
			+ "|(?:[\\p{L}\\p{N}-]{2,63}\\.){1,6}\\p{L}{2,24}/[^\\s<>\"]{1,2000}+"
			+ "|(?:[\\p{L}\\p{N}-]{2,63}\\.){1,6}(?:com|org|net|edu|gov|de|eu|uk)(?![\\p{L}\\p{N}_-]))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HANDLE = Pattern
			.compile("(?<![\\p{L}\\p{N}@._%+/-])[@＠][\\p{L}_][\\p{L}\\p{N}_.]{2,40}+");

	private MailAndWeb() {
	}

	static void scan(Found found, Prefilter prefilter) {
		if (prefilter.hasAt())
			find(EMAIL, Kind.EMAIL, found);
		if (prefilter.hasDots())
			find(URL, Kind.URL, found);
		if (prefilter.hasAt())
			find(HANDLE, Kind.HANDLE, found);
	}

	private static void find(Pattern pattern, Kind kind, Found found) {
		for (Matcher matcher = pattern.matcher(found.text()); matcher.find();)
			found.add(kind, matcher.start(), withoutPunctuation(found.text(), matcher.start(), matcher.end()));
	}

	/** A sentence ends after an address, not in it. */
	private static int withoutPunctuation(String text, int start, int end) {
		int last = end;
		while (last - 1 > start && ".,;:!?)]}'’”»".indexOf(text.charAt(last - 1)) >= 0)
			last--;
		return last;
	}
}
