// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds initials of persons of the case: "R.", "R. B.", "RB", "R. Berger", "Ruth B."; and any name after a title. */
final class InitialsFinder {

	private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}");
	private static final Pattern SEVERAL = Pattern
			.compile("(?<![\\p{L}\\p{M}\\p{N}.])(?:\\p{Lu}\\.[\\s\\p{Z}-]?){2,4}"
					+ "|(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}{2,4}(?![\\p{L}\\p{M}\\p{N}])");
	private static final Pattern ONE = Pattern
			.compile("(?<![\\p{L}\\p{M}\\p{N}.])(?<!\\p{Ll}\\.[ \\u00A0])(\\p{Lu})\\.(?!\\p{L})");
	private static final Pattern TITLED = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:"
			+ "Mrs?|Ms|Mx|Miss|Dr|Prof|Frau|Herrn?|Mme|Mlle"
			+ "|Madame|Monsieur|Sra?|Aunt|Uncle|Tante|Onkel)(?:\\.|\\b)[\\s\\p{Z}]{1,2}(\\p{Lu}[\\p{L}\\p{M}'\u2019-]*\\.?)");

	private final Map<String, String> ofNames = new HashMap<>();
	private final Map<String, String> single = new HashMap<>();

	void add(String name, String instead) {
		List<String> capitals = CAPITAL.matcher(name).results().map(MatchResult::group).toList();
		for (String capital : capitals)
			single.putIfAbsent(capital, instead);
		if (capitals.size() > 1)
			ofNames.putIfAbsent(String.join("", capitals), instead);
	}

	void find(String text, List<NameText.Likeness> into) {
		Matcher several = SEVERAL.matcher(text);
		while (several.find()) {
			String instead = ofNames.get(several.group().replaceAll("\\P{Lu}", ""));
			if (instead != null)
				into.add(new NameText.Likeness(several.start(),
						several.start() + several.group().stripTrailing().length(), instead));
		}
		Matcher one = ONE.matcher(text);
		while (one.find())
			if (single.containsKey(one.group(1)))
				into.add(new NameText.Likeness(one.start(), one.end(), single.get(one.group(1))));
		Matcher titled = TITLED.matcher(text);
		while (titled.find())
			into.add(new NameText.Likeness(titled.start(1), end(titled), instead(titled.group(1))));
	}

	private static int end(Matcher titled) {
		String name = titled.group(1);
		return name.length() > 2 && name.endsWith(".") ? titled.end(1) - 1 : titled.end(1);
	}

	private String instead(String name) {
		return name.replace(".", "").length() == 1 ? single.getOrDefault(name.substring(0, 1), "[name]") : "[name]";
	}
}
