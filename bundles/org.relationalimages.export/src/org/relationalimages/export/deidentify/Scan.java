// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.relationalimages.model.Quote;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.text.Identifiers;

/** Looks through the texts of a copy in which people have their new names already. */
final class Scan {

	private final NameText names;
	private final Calendar calendar;
	private final Map<TextPlace, BitSet> done;

	/** @param done where new names stand in the texts */
	Scan(NameText names, Map<TextPlace, BitSet> done, Calendar calendar) {
		this.names = names;
		this.done = done;
		this.calendar = calendar;
	}

	List<Found> of(CaseFile copy) {
		List<Found> found = new ArrayList<>();
		for (TextPlace place : TextPlace.of(copy))
			look(place, found);
		return found;
	}

	private void look(TextPlace place, List<Found> into) {
		String text = place.text();
		if (text.isBlank())
			return;
		if (place.feature() == RimPackage.Literals.SOURCE_REF__LOCATION) {
			into.add(Found.of(place, text, "place of a source", 0, text.length(), ""));
			return;
		}
		BitSet renamed = done.getOrDefault(place, new BitSet());
		if (place.element() instanceof Quote quote && place.feature() == RimPackage.Literals.QUOTE__SPEAKER
				&& quote.getSource() == null && !isDone(text, renamed)) {
			into.add(Found.of(place, text, "speaker", 0, text.length(), ""));
			return;
		}
		List<Found> here = new ArrayList<>();
		for (Identifiers.Hit hit : Identifiers.scan(text))
			here.add(Found.of(place, text, word(hit), hit.start(), hit.end(), suggestion(hit)));
		int identifiers = here.size();
		for (NameText.Likeness likeness : names.likenesses(new NameText.Renamed(text, renamed)))
			if (here.subList(0, identifiers).stream()
					.noneMatch(hit -> hit.start() < likeness.end() && likeness.start() < hit.end()))
				here.add(Found.of(place, text, "name of a person", likeness.start(), likeness.end(), likeness.instead()));
		here.sort(Comparator.comparingInt(Found::start));
		into.addAll(here);
	}

	private static boolean isDone(String text, BitSet renamed) {
		return renamed.nextClearBit(0) >= text.length();
	}

	private static String word(Identifiers.Hit hit) {
		return hit.kind().words().replaceFirst("^an? ", "");
	}

	private String suggestion(Identifiers.Hit hit) {
		Integer day = calendar.day(hit.text());
		return day != null ? "day " + day : "[" + word(hit) + "]";
	}
}
