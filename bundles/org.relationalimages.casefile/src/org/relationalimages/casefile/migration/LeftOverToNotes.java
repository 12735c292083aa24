// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Awareness, certainty, validity and quotes of elements on which they make no sense any more, such as agenda items and households:
 * what is noted there is kept as words in the note, and the sources of quotes as sources of the element.
 */
final class LeftOverToNotes {

	/** Elements of work and of setting: no certainty, no validity, no awareness. */
	private static final Set<String> PLAIN = Set.of("persons", "households", "lifeLayers", "agenda", "interventions", "scales", "forms");
	/** Elements that are certain or not, but of which nobody is more or less aware. */
	private static final Set<String> OUTER = Set.of("relationships", "revisions", "events", "dyads", "originStory", "cycles", "steps",
			"agreements", "threats", "problems");
	private static final Set<String> UNQUOTED = Set.of("households", "lifeLayers", "agenda", "scales");

	private final OldReferences references;
	/** The elements that had what is a note now. */
	private final Map<OldElement, OldElement> owners = new HashMap<>();
	private int changed;

	private LeftOverToNotes(OldReferences references) {
		this.references = references;
	}

	/** Returns how many values were moved. */
	static int apply(OldElement root) {
		OldReferences references = new OldReferences(root);
		MutedElements muted = new MutedElements(root, references);
		LeftOverToNotes step = new LeftOverToNotes(references);
		for (Object part : root.content())
			if (part instanceof OldElement element && !element.name().equals("teaching"))
				element.all(step::move);
		muted.follow(step.owners);
		return step.changed;
	}

	private void move(OldElement element) {
		boolean isPlain = PLAIN.contains(element.name());
		if (isPlain || OUTER.contains(element.name()))
			awareness(element);
		if (isPlain) {
			moveWords(element, "confidence", value -> "Confidence noted before: " + value + " %.");
			String from = session(element, "validFrom");
			String to = session(element, "validTo");
			moveWords(element, "validFrom", value -> "Held from " + from + ".");
			moveWords(element, "validTo", value -> "Held until " + to + ".");
		}
		if (UNQUOTED.contains(element.name()) || ElementType.of(element).equals("Ritual"))
			element.children("quotes").forEach(quote -> quote(element, quote));
	}

	private void awareness(OldElement element) {
		moveWords(element, "awareness", value -> value.equals("NOT_NOTED") ? "" : "Awareness noted before: " + words(value) + ".");
		for (OldElement reading : element.children("awarenessHistory")) {
			Notes.add(element, "Awareness in " + session(reading, "session") + ": " + words(reading.value("degree")) + ".");
			remove(element, reading);
		}
	}

	private void moveWords(OldElement element, String feature, UnaryOperator<String> sentence) {
		String value = element.value(feature);
		if (value == null)
			return;
		element.set(feature, null);
		changed++;
		String line = sentence.apply(value.strip());
		if (!line.isEmpty())
			Notes.add(element, line);
	}

	private void quote(OldElement element, OldElement quote) {
		String text = quote.value("text");
		OldElement person = references.of(quote, "spokenBy");
		String speaker = Stream.of(person == null ? null : person.value("pseudonym"), quote.value("speaker"))
				.filter(name -> name != null && !name.isBlank()).map(String::strip).distinct().collect(Collectors.joining(", "));
		if (text != null && !text.isBlank())
			Notes.add(element, "\u201c" + text.strip() + "\u201d" + (speaker.isEmpty() ? "" : " (" + speaker + ")"));
		String source = source(quote);
		if (source != null && !(" " + element.value("sources") + " ").contains(" " + source + " "))
			element.set("sources", element.value("sources") == null ? source : element.value("sources") + " " + source);
		remove(element, quote);
	}

	/** The reference of a quote to its source; null without one. */
	private static String source(OldElement quote) {
		for (OldElement link : quote.children("source"))
			if (link.attributes().containsKey("href"))
				return link.attributes().get("href").replaceFirst("^#", "");
		return quote.value("source");
	}

	private void remove(OldElement owner, OldElement part) {
		owner.remove(part);
		owners.put(part, owner);
		changed++;
	}

	private String session(OldElement element, String feature) {
		OldElement session = references.of(element, feature);
		if (session == null)
			return "a session";
		String number = session.value("number");
		return "session " + (number == null ? "1" : number.strip());
	}

	private static String words(String literal) {
		return literal == null ? "not noted" : literal.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
