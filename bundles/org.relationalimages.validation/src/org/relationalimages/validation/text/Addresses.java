// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.validation.text.Identifiers.Found;
import org.relationalimages.validation.text.Identifiers.Kind;

/** Finds streets with their house numbers. Every repetition is bounded and starts at the beginning of a word only. */
final class Addresses {

	private static final String START = "(?<![\\p{L}\\p{Nd}.,/:-])";
	private static final String WORD_START = "(?<![\\p{L}\\p{Nd}-])";
	private static final String END = "(?![\\p{L}\\p{Nd}])";
	private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}+";
	private static final String HOUSE = "\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\p{Nd}]))?+(?!\\d|[.,]\\d| ?%)";
	/** After a house number the line or the part of the sentence ends; otherwise the number may be a count. */
	private static final String CLOSES = "(?=\\s*(?:[,;.)\\r\\n]|$|\\d{4,5}\\b|in\\b))";

	/** 12 Main Street, 221b Baker St. */
	private static final Pattern ENGLISH = Pattern.compile(START + "\\d{1,5}[a-zA-Z]?,? (?:[NSEW]\\.? )?(?:" + NAME
			+ " ){1,2}?(?:Street|STREET|St|Avenue|AVENUE|Ave|Road|ROAD|Rd|Lane|LANE|Ln|Drive|DRIVE|Boulevard|Blvd|Square|Terrace"
			+ "|Crescent|Highway|Hwy|Parkway|Pkwy|Court|Place|Way|Close)" + END);
	/** Hauptstraße 5, Hauptstr. 5a, Käthe-Kollwitz-Allee 12, Prinsengracht 12. */
	private static final Pattern JOINED = Pattern.compile(WORD_START
			+ "\\p{Lu}[\\p{L}-]{1,40}?(?i:stra(?:ß|ss)e|str\\.?|gasse|allee|chaussee|straat|laan|gracht) " + HOUSE);
	/** Lange Straße 5, Berliner Allee 12. */
	private static final Pattern APART = Pattern.compile(WORD_START + NAME + "[ -](?:" + NAME
			+ "[ -])?(?:Stra(?:ß|ss)e|Str\\.|Allee|Gasse|Chaussee) " + HOUSE);
	/** Rosenweg 3, Am Alten Markt 3. */
	private static final Pattern PLACE = Pattern.compile(WORD_START + "(?:" + NAME
			+ "[ -]){0,2}?(?:\\p{Lu}[\\p{L}-]{1,40}?(?:weg|platz|ring|damm|ufer|steig)|(?:Weg|Platz|Ring|Damm|Ufer|Steig|Markt)) "
			+ HOUSE + CLOSES);
	/** 5 rue de la Paix; 12 bis, avenue Foch. */
	private static final Pattern FRENCH = Pattern.compile(START
			+ "\\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Ii]mpasse|[Cc]hemin|[Aa]llée|[Qq]uai"
			+ "|[Rr]oute) (?:(?:de|du|des|la|le|les) |de l['’]|d['’]|l['’]){0,3}" + NAME);
	/** Calle Mayor 5; Avenida de la Paz, 12. */
	private static final Pattern SPANISH = Pattern.compile(WORD_START
			+ "(?:Calle|Avenida|Avda\\.|Paseo|Plaza|Carrer|Rua|Viale|Piazza|Corso) (?:(?:de|del|della|dei|la|las|los|da|do|dos) ){0,2}(?:"
			+ NAME + " ?){1,3}?,? ?(?:n\\.?º? ?)?" + HOUSE);
	/** Via Roma 12. */
	private static final Pattern VIA = Pattern
			.compile(WORD_START + "Via (?:(?:della|dei|del) )?" + NAME + ",? " + HOUSE + CLOSES);
	/** 南京路100号. */
	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{1,8}?(?:路|街|大道|巷|弄)\\d{1,5}[号號]");
	private static final Pattern POST_BOX = Pattern.compile(
			WORD_START + "(?:P\\.? ?O\\.? ?Box|Postfach|Boîte postale|Apartado) \\d{1,7}" + END, Pattern.CASE_INSENSITIVE);

	private Addresses() {
	}

	static void scan(Found found, Prefilter prefilter) {
		if (prefilter.hasNumberBeforeName())
			find(ENGLISH, found);
		if (prefilter.hasNumberAfterStreet()) {
			find(JOINED, found);
			find(APART, found);
			find(PLACE, found);
		}
		if (prefilter.hasAny("rue ", "Rue ", "venue ", "oulevard ", "bd ", "Bd ", "lace ", "mpasse ", "hemin ", "llée ", "uai ", "oute "))
			find(FRENCH, found);
		if (prefilter.hasAny("Calle ", "Avenida ", "Avda.", "Paseo ", "Plaza ", "Carrer ", "Rua ", "Viale ", "Piazza ", "Corso "))
			find(SPANISH, found);
		if (prefilter.hasAny("Via "))
			find(VIA, found);
		if (prefilter.hasAny("号", "號"))
			find(CHINESE, found);
		if (prefilter.hasAny("ox ", "OX ", "ostfach ", "OSTFACH ", "ostale ", "partado "))
			find(POST_BOX, found);
	}

	private static void find(Pattern form, Found found) {
		for (Matcher matcher = form.matcher(found.rest()); matcher.find();)
			found.add(Kind.ADDRESS, matcher.start(), matcher.end());
	}
}
