// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;

/** The names of the persons of a case in the copy. */
final class Names {

	private final Map<Person, String> names = new LinkedHashMap<>();

	/** Suggests names by role: "Client", "Mother", or "Sibling A", "Sibling B" when there are several. */
	Names(CaseFile file) {
		Map<PersonRole, Integer> count = new EnumMap<>(PersonRole.class);
		file.getPersons().forEach(person -> count.merge(role(person), 1, Integer::sum));
		Map<PersonRole, Integer> next = new EnumMap<>(PersonRole.class);
		for (Person person : file.getPersons()) {
			PersonRole role = role(person);
			int number = next.merge(role, 1, Integer::sum);
			names.put(person, count.get(role) == 1 && role != PersonRole.OTHER ? word(role)
					: word(role) + " " + letters(number));
		}
	}

	private static PersonRole role(Person person) {
		return person.getRole();
	}

	private static String word(PersonRole role) {
		String word = role == PersonRole.OTHER ? "person" : role.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	/** A to Z, then AA, AB and so on. */
	private static String letters(int number) {
		int rest = number - 1;
		String last = String.valueOf((char) ('A' + rest % 26));
		return rest < 26 ? last : letters(rest / 26) + last;
	}

	Map<Person, String> all() {
		return Collections.unmodifiableMap(names);
	}

	void set(Person person, String name) {
		if (!names.containsKey(person))
			throw new IllegalArgumentException("This person is not in the case.");
		if (name.isBlank())
			throw new IllegalArgumentException("A person needs a name in the copy, too; type one for "
					+ person.getPseudonym() + ".");
		names.put(person, name.strip());
	}

	/** A sentence about two persons with the same name; null when there are none. */
	String conflict() {
		Set<String> taken = new HashSet<>();
		for (String name : names.values())
			if (!taken.add(name.toLowerCase(Locale.ROOT)))
				return "Two people would be called \"" + name + "\" in the copy; choose another name for one of them.";
		return null;
	}

	/** The present names, each with the new one. Names that are kept, and names that two persons share, are left out. */
	Map<String, String> changes() {
		Map<String, String> changes = new LinkedHashMap<>();
		names.forEach((person, name) -> called(person).forEach(old -> changes.putIfAbsent(old, name)));
		changes.keySet().removeAll(shared().keySet());
		changes.entrySet().removeIf(change -> change.getKey().equals(change.getValue()));
		return changes;
	}

	/** The present names of persons who keep their name in the copy. */
	List<String> kept() {
		Set<String> shared = shared().keySet();
		List<String> kept = new ArrayList<>();
		names.forEach((person, name) -> called(person).stream().filter(old -> old.equals(name) && !shared.contains(old))
				.forEach(kept::add));
		return kept;
	}

	/** The present names of several persons who get different names, each with the first of these. */
	Map<String, String> shared() {
		Map<String, String> first = new HashMap<>();
		Map<String, String> shared = new LinkedHashMap<>();
		names.forEach((person, name) -> called(person).forEach(old -> {
			String other = first.putIfAbsent(old, name);
			if (other != null && !other.equals(name))
				shared.put(old, other);
		}));
		return shared;
	}

	/** Whether a person of the case has that name. */
	boolean isCalled(String plain) {
		return names.keySet().stream().flatMap(person -> called(person).stream()).map(Folding::plain).anyMatch(plain::equals);
	}

	private static List<String> called(Person person) {
		List<String> called = new ArrayList<>();
		for (String old : new String[] { person.getPseudonym(), person.getName() })
			if (old != null && !old.isBlank())
				called.add(old.strip());
		return called;
	}
}
