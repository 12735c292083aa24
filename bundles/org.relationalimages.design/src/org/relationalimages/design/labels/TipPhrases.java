// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.labels;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.relationalimages.model.PersonWords;

/** Says what values of enumerations mean for a person, in the words of {@code tips.properties}: by name at first, then by pronoun. */
final class TipPhrases {

	private static final Properties PHRASES = new Properties();
	private static final Pattern PLACE = Pattern.compile("\\{(who|whom|whose)\\}|\\[([^|\\]]*)\\|([^\\]]*)\\]");

	private final PersonWords person;
	private boolean isNamed;
	private boolean isPlural;

	static {
		try (Reader in = new InputStreamReader(TipPhrases.class.getResourceAsStream("tips.properties"), StandardCharsets.UTF_8)) {
			PHRASES.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	TipPhrases(PersonWords person) {
		this.person = person;
	}

	/** What a value means, or an empty text for one that goes without saying. */
	String of(Enumerator value) {
		if (value == null)
			return "";
		String phrase = PHRASES.getProperty(value.getClass().getSimpleName() + "." + value.getName(), "");
		return PLACE.matcher(phrase).replaceAll(this::filled);
	}

	private String filled(MatchResult place) {
		if (place.group(1) == null)
			return isPlural ? place.group(3) : place.group(2);
		boolean byName = !isNamed;
		isNamed = true;
		isPlural = !byName && person.isPlural();
		return switch (place.group(1)) {
		case "who" -> byName ? person.name() : person.subject();
		case "whom" -> byName ? person.name() : person.object();
		default -> byName ? person.namePossessive() : person.possessive();
		};
	}
}
