// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.regex.Pattern;

import org.relationalimages.validation.text.Identifiers.Found;
import org.relationalimages.validation.text.Identifiers.Kind;

/** Finds telephone numbers and the long numbers of banks, insurances and authorities. */
final class Numbers {

	private static final String DIGIT = "\\p{Nd}";
	private static final String PARTED = "[ \\u00a0\\u2009\\u202f./()\\u2010-\\u2013-]";
	private static final String ALONE = "(?<![\\p{L}\\p{Nd}]|\\p{Nd}[.,:/-])";
	private static final String ENDS = "(?![\\p{L}\\p{Nd}]|[.,:/-]\\p{Nd})";

	/** An account, such as "DE89 3704 0044 0532 0130 00". */
	private static final Pattern ACCOUNT = Pattern
			.compile(ALONE + "[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}+(?: ?[A-Z\\d]{1,3})?+" + ENDS);
	/** A number with letters: "A123456789", "QQ 12 34 56 C", "65 170839 J 008". */
	private static final Pattern INSURANCE = Pattern.compile(ALONE + "(?:[A-Z]{1,4}-?\\d{8,20}"
			+ "|[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]|\\d{2} ?\\d{6} ?[A-Z] ?\\d{3})" + ENDS);
	/** Social security, old-age insurance, cards. */
	private static final Pattern GROUPED = Pattern.compile(ALONE
			+ "(?:\\d{3}-\\d{2}-\\d{4}|756\\.\\d{4}\\.\\d{4}\\.\\d{2}|(?:\\d{4}[ -]){3}\\d{1,4})" + ENDS);
	private static final Pattern LONG = Pattern.compile("(?<![\\p{L}\\p{Nd}]|\\p{Nd}[.,])" + DIGIT + "{9,}+[xX]?+(?![\\p{L}])");

	/** Words that announce a telephone number, in any form. */
	private static final Pattern CALLED = Pattern.compile("(?<!\\p{L})(?:tel|phone|mobil|cell|fax|handy|whatsapp|sms|电话|手机)"
			+ "\\p{L}{0,8}+[\\s.:#-]{0,4}(\\+?" + DIGIT + "(?:" + PARTED + "{0,2}" + DIGIT + "){5,14}+)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** "+49 (0)30 1234567", "0049 30 1234567". */
	private static final Pattern ABROAD = Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:\\+ ?|00 ?)[1-9]" + DIGIT + "{0,14}+(?:"
			+ PARTED + "{1,3}" + DIGIT + "{1,14}+){0,6}+");
	/** "030/1234567", "06 12 34 56 78": the area begins with a zero. */
	private static final Pattern AREA = Pattern
			.compile(ALONE + "(?:\\(0[1-9]" + DIGIT + "{0,5}+\\)|0[1-9]" + DIGIT + "{0,11}+)(?:" + PARTED + "{1,3}" + DIGIT + "{1,11}+){0,5}+(?!\\p{L})");
	private static final Pattern PAIRS = Pattern.compile("0\\d([ .-])\\d\\d\\1\\d\\d\\1\\d\\d\\1\\d\\d");
	/** "555-123-4567", "(555) 123-4567", "1-800-555-1234", "555-1234"; in China 138 1234 5678. */
	private static final Pattern IN_COUNTRY = Pattern.compile(ALONE
			+ "(?:(?:1[ .-])?(?:\\([1-9]\\d{2}\\)|[1-9]\\d{2})[ .-]{1,2}\\d{3}[ .-]\\d{4}|[2-9]\\d{2}-\\d{4}|1[3-9]\\d([ -]?)\\d{4}\\1\\d{4})" + ENDS);

	private Numbers() {
	}

	static void scan(Found found, Spans numbers) {
		if (numbers.isEmpty())
			return;
		all(ACCOUNT, 0, Kind.NUMBER, found, numbers);
		all(INSURANCE, 0, Kind.NUMBER, found, numbers);
		all(CALLED, 1, Kind.PHONE, found, numbers);
		all(ABROAD, 0, Kind.PHONE, found, numbers);
		all(AREA, 0, Kind.PHONE, found, numbers);
		all(IN_COUNTRY, 0, Kind.PHONE, found, numbers);
		all(GROUPED, 0, Kind.NUMBER, found, numbers);
		all(LONG, 0, Kind.NUMBER, found, numbers);
	}

	private static void all(Pattern pattern, int group, Kind kind, Found found, Spans numbers) {
		numbers.find(pattern, found.rest(), match -> {
			String text = match.group(group);
			boolean sound = kind == Kind.NUMBER ? digits(text) >= 6 && (pattern != GROUPED || !isOfPairsAndYears(text))
					: pattern == IN_COUNTRY || isPhone(text);
			if (sound)
				found.add(kind, match.start(group), match.start(group) + withoutCount(text));
		});
	}

	private static long digits(String text) {
		return text.chars().filter(Character::isDigit).count();
	}

	private static boolean isPhone(String text) {
		long digits = digits(text);
		int least = text.startsWith("00") ? 9 : text.startsWith("+") || text.startsWith("0") ? 7 : 6;
		return digits >= least && digits <= 17 && (text.startsWith("+") || PAIRS.matcher(text).matches() || !isOfPairsAndYears(text));
	}

	/** Whether all groups could be times, days, months, years or values on a scale. */
	private static boolean isOfPairsAndYears(String text) {
		for (String group : text.split("\\P{Nd}+"))
			if (group.length() > 2 && !(group.length() == 4 && (group.startsWith("19") || group.startsWith("20"))))
				return false;
		return true;
	}

	/** The length without what comes after the number: "030/1234567 2 times". */
	private static int withoutCount(String text) {
		int last = text.length();
		boolean count = last > 9 && Character.isDigit(text.charAt(last - 1)) && text.charAt(last - 2) == ' '
				&& Character.isDigit(text.charAt(last - 3));
		return count ? last - 2 : last;
	}
}
