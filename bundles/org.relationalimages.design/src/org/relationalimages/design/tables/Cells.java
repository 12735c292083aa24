// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.sessions.Session;

/** Composes the texts of cells. */
final class Cells {

	private static final int SHORT = 60;

	private Cells() {
	}

	/** A value of an enumeration in words; empty for the neutral one, which says nothing. */
	static String words(Enumerator value, Enumerator neutral) {
		return value == neutral ? "" : Label.words(value);
	}

	/** What there is to say of several elements, each once, in one line. */
	static <T> String all(Collection<T> elements, Function<T, String> text) {
		return elements.stream().map(text).filter(Objects::nonNull).filter(one -> !one.isBlank()).map(String::strip).distinct()
				.collect(Collectors.joining("; "));
	}

	/** The first text that is not blank; empty when all are. */
	static String first(String... texts) {
		for (String text : texts)
			if (!Label.isBlank(text))
				return text.strip();
		return "";
	}

	/** The beginning of a text, for the heads of lines. */
	static String brief(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= SHORT)
			return line;
		return line.substring(0, line.offsetByCodePoints(0, SHORT - 1)).stripTrailing() + "…";
	}

	/** Who it is: a person, or a couple by its partners. */
	static String name(Party party) {
		return switch (party) {
		case null -> "";
		case Person person -> Lives.nameOf(person);
		case Dyad couple -> couple.getPartners().isEmpty() ? Label.firstOf(couple.getName())
				: couple.getPartners().stream().map(Lives::nameOf).collect(Collectors.joining(" & "));
		default -> Label.firstOf(party.getName());
		};
	}

	/** "Session 3", or its name when it has no number. */
	static String name(Session session) {
		if (session == null)
			return "";
		return session.getNumber() == null ? Label.firstOf(session.getName(), "Session") : "Session " + session.getNumber();
	}

	/** "Day 12", or what stands for it when no day is noted. */
	static String day(Integer day, String otherwise) {
		return day == null ? otherwise : "Day " + day;
	}
}
