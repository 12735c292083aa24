// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds names in scripts without blanks between words, such as 陈静: anywhere in a text, also separated by a blank, the
 * given name alone, in its familiar forms, and the family name with a title.
 */
final class NamesWithoutBlanks {

	private static final String GAP = "[\\s\\p{Z}·・]{0,2}";
	private static final String FAMILIAR_BEFORE = "[小老阿大]";
	private static final String FAMILIAR_AFTER = "(?:儿|兒|子|哥|姐|妹|弟|君|ちゃん|くん|さん|씨|야|아)";
	private static final String TITLE = "(?:女士|先生|小姐|太太|夫人|老师|老師|"
			+ "医生|醫生|医師|同学|阿姨|叔叔|某|总|氏|さん|様|씨)";

	private final Map<String, String> insteadOf = new LinkedHashMap<>();
	private final Pattern any;
	private final List<String> instead;

	NamesWithoutBlanks(Map<String, String> names) {
		names.forEach((name, instead) -> {
			for (String part : name.split("[\\s\\p{Z}·・]+"))
				if (!part.isEmpty() && part.codePoints().allMatch(Folding::isWithoutBlanks))
					add(part.codePoints().mapToObj(Character::toString).toArray(String[]::new), instead);
		});
		List<String> forms = insteadOf.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList();
		instead = forms.stream().map(insteadOf::get).toList();
		any = Pattern.compile(forms.isEmpty() ? "(?!)" : "(" + String.join(")|(", forms) + ")");
	}

	/** @param c the characters of a name or of one of its words */
	private void add(String[] c, String with) {
		form(String.join(GAP, c), with);
		int n = c.length;
		if (n == 1 || n > 4)
			return;
		String family = n == 4 ? c[0] + c[1] : c[0];
		String given = n == 2 ? c[1] : c[n - 2] + c[n - 1];
		form(family + TITLE, with);
		form(FAMILIAR_BEFORE + c[0], with);
		if (n > 2)
			form(given, with);
		form(FAMILIAR_BEFORE + c[n - 1], with);
		form(c[n - 1] + c[n - 1], with);
		form(given + FAMILIAR_AFTER, with);
	}

	private void form(String regex, String with) {
		insteadOf.putIfAbsent(regex, with);
	}

	void find(String text, List<NameText.Likeness> into) {
		Matcher matcher = any.matcher(text);
		while (matcher.find())
			IntStream.rangeClosed(1, instead.size()).filter(i -> matcher.start(i) >= 0).findFirst()
					.ifPresent(i -> into.add(new NameText.Likeness(matcher.start(), matcher.end(), instead.get(i - 1))));
	}
}
