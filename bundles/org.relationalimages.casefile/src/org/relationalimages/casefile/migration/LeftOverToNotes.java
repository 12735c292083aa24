// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

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

	private final Map<String, OldElement> known = new HashMap<>();
	private int changed;

	private LeftOverToNotes(OldElement root) {
		for (String list : List.of("sessions", "persons"))
			for (OldElement element : root.children(list))
				if (element.value("id") != null)
					known.put(element.value("id"), element);
	}

	/** Returns how many values were moved. */
	static int apply(OldElement root) {
		LeftOverToNotes step = new LeftOverToNotes(root);
		for (Object part : root.content())
			if (part instanceof OldElement element && !element.name().equals("teaching"))
				element.all(step::move);
		return step.changed;
	}

	private void move(OldElement element) {
		boolean isPlain = PLAIN.contains(element.name());
		if (isPlain || OUTER.contains(element.name()))
			awareness(element);
		if (isPlain) {
			moveWords(element, "confidence", value -> "Confidence noted before: " + value + " %.");
			moveWords(element, "validFrom", value -> "Held from " + session(value) + ".");
			moveWords(element, "validTo", value -> "Held until " + session(value) + ".");
		}
		if (UNQUOTED.contains(element.name()) || ElementType.of(element).equals("Ritual"))
			element.children("quotes").forEach(quote -> quote(element, quote));
	}

	private void awareness(OldElement element) {
		moveWords(element, "awareness", value -> value.equals("NOT_NOTED") ? "" : "Awareness noted before: " + words(value) + ".");
		for (OldElement reading : element.children("awarenessHistory")) {
			Notes.add(element, "Awareness in " + session(reading.value("session")) + ": " + words(reading.value("degree")) + ".");
			element.remove(reading);
			changed++;
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
		String speaker = quote.value("spokenBy") == null ? quote.value("speaker") : person(quote.value("spokenBy"));
		if (text != null && !text.isBlank())
			Notes.add(element, "\u201c" + text.strip() + "\u201d" + (speaker == null || speaker.isBlank() ? "" : " (" + speaker.strip() + ")"));
		String source = quote.value("source");
		if (source != null && !(" " + element.value("sources") + " ").contains(" " + source + " "))
			element.set("sources", element.value("sources") == null ? source : element.value("sources") + " " + source);
		element.remove(quote);
		changed++;
	}

	private String person(String id) {
		OldElement person = known.get(id);
		return person == null ? null : person.value("pseudonym");
	}

	private String session(String id) {
		OldElement session = known.get(id);
		if (session == null)
			return "a session";
		String number = session.value("number");
		return "session " + (number == null ? "1" : number.strip());
	}

	private static String words(String literal) {
		return literal == null ? "not noted" : literal.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
