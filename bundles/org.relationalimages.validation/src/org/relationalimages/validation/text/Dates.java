// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.validation.text.Identifiers.Found;
import org.relationalimages.validation.text.Identifiers.Kind;

/** Finds numeric dates and dates with names of months. */
final class Dates {

	private static final String BEFORE = "(?<![\\p{L}\\p{Nd}]|[\\p{Nd}][./-])";
	private static final String AFTER = "(?![\\p{L}\\p{Nd}]|[./-]\\p{Nd})";

	private static final Pattern YEAR_FIRST = Pattern
			.compile(BEFORE + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T[\\d:.Z+-]{1,30}+|" + AFTER + ")");
	private static final Pattern YEAR_LAST = Pattern.compile(
			BEFORE + "(\\d{1,2})(?:([/-])(\\d{1,2})\\2|\\. ?(\\d{1,2})\\. ?)(\\d{4}|\\d{2})" + "(?![\\p{L}\\p{Nd}]|[./]\\p{Nd})");
	private static final Pattern RUN_TOGETHER = Pattern
			.compile(BEFORE + "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?![\\p{L}\\p{Nd}])");
	private static final Pattern CHINESE = Pattern
			.compile("(?:(\\d{4})\\s?[年년]\\s?)(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号일]");

	private static final String MONTH = "(?:Jan(?:uary|uar|vier|\\.)?|Jänner|Feb(?:ruary|ruar|\\.)?|Février|Fév(?:r)?\\.|"
			+ "Mar(?:ch|s|zo|\\.)?|März|Apr(?:il|ile|\\.)?|Avril|Abril|May|Mai|Mayo|Maggio|Mei|June?|Juni?|Juin|Junio|Giugno|"
			+ "July?|Juli|Juillet|Julio|Luglio|Aug(?:ust|ustus|\\.)?|Août|Agosto|Sept?(?:ember|embre|iembre|\\.)?|Settembre|"
			+ "O[ck]t(?:ober|obre|ubre|\\.)?|Ottobre|Nov(?:ember|embre|iembre|\\.)?|De[cz](?:ember|embre|\\.)?|Décembre|"
			+ "Diciembre|Dicembre|Enero|Gennaio|Januari|Febrero|Febbraio|Februari|Maart)";
	private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
	private static final String YEAR = "(?:18[5-9]\\d|19\\d\\d|20\\d\\d|2100|['’]\\d\\d)";
	private static final String WORD_START = "(?<![\\p{L}\\p{Nd}.,/:-])";
	private static final String WORD_END = "(?![\\p{L}\\p{Nd}]|[.,:/]\\p{Nd})";

	private static final Pattern NAMED = Pattern.compile(WORD_START + "(?:" + DAY + "(?:\\.|st|nd|rd|th|er|º)?[ \\u00a0-]?(?:of |de |d'|di )?(?<after>"
			+ MONTH + ")|(?<before>" + MONTH + ")[ \\u00a0](?:the )?" + DAY + "(?:st|nd|rd|th)?)(?:[,. \\u00a0-]{1,2}(?:de |del )?(?<year>"
			+ YEAR + ")(?!\\p{Nd}))?" + WORD_END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Dates() {
	}

	static void scan(Found found, Prefilter prefilter) {
		String text = found.text();
		prefilter.figures().find(YEAR_FIRST, text,
				match -> add(isYear(match.group(1)) && isMonth(match.group(3)) && isDay(match.group(4)), match, found));
		prefilter.figures().find(YEAR_LAST, text,
				match -> add(isDate(match.group(1), match.group(4) == null ? match.group(3) : match.group(4), match.group(5),
						"-".equals(match.group(2))), match, found));
		prefilter.figures().find(RUN_TOGETHER, text,
				match -> add(isMonth(match.group(2)) && isDay(match.group(3)), match, found));
		if (prefilter.hasAny("年", "년"))
			for (Matcher match = CHINESE.matcher(text); match.find();)
				add(isMonth(match.group(2)) && isDay(match.group(3)), match, found);
		prefilter.besideMonths().find(NAMED, text, match -> {
			if (match.group("year") != null)
				found.add(Kind.DATE, match.start(), match.end());
			else if (isMonthForSure(match.group("before"), match.group("after")))
				found.add(Kind.DAY, match.start(), match.end());
		});
	}

	private static void add(boolean date, Matcher match, Found found) {
		if (date)
			found.add(Kind.DATE, match.start(), match.end());
	}

	/**
	 * Day and month in either order. With hyphens and a short year a leading zero is required, as in 05-03-24; 10-12-14 may be
	 * ages.
	 */
	private static boolean isDate(String one, String two, String year, boolean hyphens) {
		if (year.length() == 4 ? !isYear(year) : hyphens && (!one.startsWith("0") && !two.startsWith("0") || one.length() < 2))
			return false;
		return isDay(one) && isMonth(two) || isMonth(one) && isDay(two);
	}

	/** "You may 3 times" is not a day; "5 mars" is one in French. */
	private static boolean isMonthForSure(String before, String after) {
		String month = before == null ? after : before;
		return Character.isUpperCase(month.charAt(0)) || after != null && after.length() > 3;
	}

	private static boolean isYear(String digits) {
		int year = Integer.parseInt(digits);
		return year >= 1850 && year <= 2100;
	}

	private static boolean isMonth(String digits) {
		int month = Integer.parseInt(digits);
		return month >= 1 && month <= 12;
	}

	private static boolean isDay(String digits) {
		int day = Integer.parseInt(digits);
		return day >= 1 && day <= 31;
	}
}
