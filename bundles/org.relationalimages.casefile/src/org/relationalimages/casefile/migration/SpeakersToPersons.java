// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quote whose speaker is written exactly as the pseudonym of one person of the case (blanks at the ends aside) refers to that
 * person from now on. Speakers that match nobody, or two people, are left unchanged.
 */
final class SpeakersToPersons {

	private static final String SPEAKER = "speaker";
	private static final String SPOKEN_BY = "spokenBy";

	private SpeakersToPersons() {
	}

	/** Returns how many quotes were changed. */
	static int apply(OldElement root) {
		Map<String, List<OldElement>> people = new HashMap<>();
		for (OldElement person : root.children("persons")) {
			String pseudonym = person.value("pseudonym");
			if (pseudonym != null && !pseudonym.isBlank())
				people.computeIfAbsent(pseudonym.strip(), name -> new ArrayList<>()).add(person);
		}
		int[] changed = { 0 };
		root.each("quotes", quote -> {
			String speaker = quote.value(SPEAKER);
			if (speaker == null || quote.value(SPOKEN_BY) != null)
				return;
			List<OldElement> named = people.getOrDefault(speaker.strip(), List.of());
			if (named.size() != 1)
				return;
			quote.set(SPEAKER, null);
			quote.set(SPOKEN_BY, reference(root, named.get(0)));
			changed[0]++;
		});
		return changed[0];
	}

	/** The id of a person; the place of one that has no id, since nothing referred to it so far. */
	private static String reference(OldElement root, OldElement person) {
		String id = person.value("id");
		return id != null ? id : "//@persons." + root.children("persons").indexOf(person);
	}
}
