// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;

/**
 * The words for a person in a sentence: the name, and the pronouns noted for the person. Where no pronouns are noted, or own ones
 * that are not written as "xe/xem/xyr", the name takes their place.
 *
 * @param name       the pseudonym, or "this person" without one
 * @param subject    "she", "he", "they", "xe", or the name
 * @param object     "her", "him", "them", "xem", or the name
 * @param possessive "her", "his", "their", "xyr", or the name's: "Anna's"
 * @param isPlural   whether a verb after the subject is in the plural, as in "they do"
 */
public record PersonWords(String name, String subject, String object, String possessive, boolean isPlural) {

	private static final String UNNAMED = "this person";

	/** The words for a person; those for an unnamed one for null. */
	public static PersonWords of(Person person) {
		if (person == null)
			return named(UNNAMED);
		String pseudonym = person.getPseudonym();
		String name = pseudonym == null || pseudonym.isBlank() ? UNNAMED : inSentence(pseudonym);
		return switch (person.getPronouns()) {
			case SHE -> new PersonWords(name, "she", "her", "her", false);
			case HE -> new PersonWords(name, "he", "him", "his", false);
			case THEY -> new PersonWords(name, "they", "them", "their", true);
			case OTHER -> own(name, person.getOwnPronouns());
			case NOT_NOTED -> named(name);
		};
	}

	/**
	 * The words for the person an element belongs to: its holder, or the only client of the case as long as none is noted.
	 */
	public static PersonWords ofHolder(HeldElement element) {
		return of(Holders.near(element));
	}

	/** Several persons by name: "Anna", "Anna and Ben", "Anna, Ben and Cleo"; "this person" for none. */
	public static String names(List<Person> persons) {
		List<String> names = persons.stream().map(person -> of(person).name()).toList();
		return names.size() < 2 ? names.stream().findFirst().orElse(UNNAMED)
				: names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
	}

	/** The name as a possessive: "Anna's". */
	public String namePossessive() {
		return name + "'s";
	}

	/** The form of a verb after the subject: "does" after "she", "do" after "they". */
	public String verb(String singular, String plural) {
		return isPlural ? plural : singular;
	}

	/** "The daughter" is "the daughter" within a sentence; An Nguyen keeps the name. */
	private static String inSentence(String name) {
		String plain = name.strip();
		return plain.matches("(The|A|An) \\p{Ll}.*") ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
	}

	private static PersonWords named(String name) {
		return new PersonWords(name, name, name, name + "'s", false);
	}

	private static PersonWords own(String name, String pronouns) {
		List<String> forms = pronouns == null ? List.of()
				: Stream.of(pronouns.toLowerCase(Locale.ROOT).split("/")).map(String::strip).toList();
		if (forms.isEmpty() || forms.stream().anyMatch(form -> !form.matches("[\\p{L}\\p{M}'\u2019]+")))
			return named(name);
		return switch (forms.getFirst()) {
			case "she" -> new PersonWords(name, "she", "her", "her", false);
			case "he" -> new PersonWords(name, "he", "him", "his", false);
			case "they" -> new PersonWords(name, "they", "them", "their", true);
			default -> forms.size() < 3 ? named(name) : new PersonWords(name, forms.get(0), forms.get(1), forms.get(2), false);
		};
	}
}
