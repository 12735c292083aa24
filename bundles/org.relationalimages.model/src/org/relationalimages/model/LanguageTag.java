// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The language of a case as a BCP 47 tag such as {@code en}, {@code pt-BR} or {@code zh-Hant}. Language, script and region must
 * be known ones. Variants, extensions and private parts, which BCP 47 also allows, could hold any word, so they are refused: a
 * tag contains nothing but a language.
 */
public final class LanguageTag {

	/** The tag of a case whose language is not noted. */
	public static final String UNDETERMINED = "und";

	/** Three letters are accepted in lower case only: otherwise "Ada" and "Sam" would be tags. */
	private static final Pattern FORM = Pattern
			.compile("([A-Za-z]{2}|[a-z]{3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?");
	/** Scripts that Unicode treats as variants or mixtures of others. */
	private static final Set<String> OTHER_SCRIPTS = Set.of("Hans", "Hant", "Jpan", "Kore");
	/** Continents and parts of them with a language of their own: the world, Europe, Latin America. */
	private static final Set<String> LARGE_REGIONS = Set.of("001", "150", "419");
	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
	private static final List<String> REGIONAL = List.of("de-AT", "de-CH", "en-AU", "en-CA", "en-GB", "en-US", "es-419",
			"es-ES", "es-MX", "fr-BE", "fr-CA", "fr-CH", "nl-BE", "pt-BR", "pt-PT", "sr-Cyrl", "sr-Latn", "zh-Hans", "zh-Hant");
	private static final List<String> WITHOUT_SHORT_TAG = List.of("ckb", "fil", "gsw", "haw", "hmn", "mai", "nds", "tzm", "yue");

	private LanguageTag() {
	}

	/** Whether the text is such a tag, also where its letters should be small or capital. */
	public static boolean isTag(String text) {
		return canonical(text) != null;
	}

	/**
	 * The tag as it is usually written.
	 *
	 * @param text may be null
	 * @return {@code pt-BR} for {@code PT_br}; null when the text is no tag
	 */
	public static String canonical(String text) {
		Matcher form = FORM.matcher(text == null ? "" : text.strip());
		if (!form.matches())
			return null;
		String language = form.group(1).toLowerCase(Locale.ROOT);
		String script = form.group(2) == null ? "" : title(form.group(2));
		String region = form.group(3) == null ? "" : form.group(3).toUpperCase(Locale.ROOT);
		if (!isLanguage(language) || !isScript(script) || !isRegion(region))
			return null;
		return language + (script.isEmpty() ? "" : "-" + script) + (region.isEmpty() ? "" : "-" + region);
	}

	private static String title(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
	}

	/** A language of three letters is valid when Java has a name for it. */
	private static boolean isLanguage(String code) {
		return LANGUAGES.contains(code) || code.equals(UNDETERMINED)
				|| code.length() == 3 && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(code);
	}

	private static boolean isScript(String code) {
		if (code.isEmpty() || OTHER_SCRIPTS.contains(code))
			return true;
		try {
			return UnicodeScript.forName(code) != null;
		} catch (IllegalArgumentException e) {
			return false; // no script has that code
		}
	}

	private static boolean isRegion(String code) {
		return code.isEmpty() || COUNTRIES.contains(code) || LARGE_REGIONS.contains(code);
	}

	/** What the language of a tag is called in English, such as "Portuguese (Brazil)". */
	public static String name(String tag) {
		return tag.equals(UNDETERMINED) ? "Not noted" : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
	}

	/** The tags to choose from, in the alphabetical order of their names; {@link #UNDETERMINED} comes first. */
	public static List<String> choices() {
		return Names.CHOICES;
	}

	/**
	 * The tag of a language that is called by its name, in English or in the language itself.
	 *
	 * @param name such as "German" or "deutsch"; may be null
	 * @return null when no language is called so
	 */
	public static String named(String name) {
		return name == null ? null : Names.TAGS.get(name.strip());
	}

	/** The lookup tables, created on first use, since that takes a good part of a second. */
	private static final class Names {

		private static final List<String> CHOICES = Stream.concat(Stream.of(UNDETERMINED),
				Stream.of(Arrays.stream(Locale.getISOLanguages()), WITHOUT_SHORT_TAG.stream(), REGIONAL.stream())
						.flatMap(tags -> tags).filter(tag -> tag.equals(Locale.forLanguageTag(tag).toLanguageTag()))
						.sorted(Comparator.comparing(LanguageTag::name, String.CASE_INSENSITIVE_ORDER)))
				.toList();
		private static final Map<String, String> TAGS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

		static {
			for (String tag : CHOICES)
				if (!tag.equals(UNDETERMINED)) {
					Locale language = Locale.forLanguageTag(tag);
					TAGS.putIfAbsent(name(tag), tag);
					TAGS.putIfAbsent(language.getDisplayName(language), tag);
				}
		}
	}
}
