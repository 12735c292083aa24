// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.relationalimages.model.Quote;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.text.Identifiers;

/** Searches the texts of a copy in which persons have their new names already. */
final class Scan {

	/** The kind of a match that resembles a word with a replacement. */
	static final String LIKE_REPLACED = "like a replaced word";

	private final NameText names;
	private final Calendar calendar;
	private final Map<TextPlace, NameText.Renamed> done;

	/** @param done the texts with the new names in them */
	Scan(NameText names, Map<TextPlace, NameText.Renamed> done, Calendar calendar) {
		this.names = names;
		this.done = done;
		this.calendar = calendar;
	}

	List<IdentifierMatch> of(CaseFile copy) {
		List<IdentifierMatch> found = new ArrayList<>();
		for (TextPlace place : TextPlace.of(copy))
			look(place, found);
		return found;
	}

	private void look(TextPlace place, List<IdentifierMatch> into) {
		String text = place.text();
		if (text.isBlank())
			return;
		NameText.Renamed renamed = done.get(place);
		if (place.feature() == RimPackage.Literals.SOURCE_REF__LOCATION) {
			into.add(IdentifierMatch.of(place, renamed, "place of a source", 0, text.length(), ""));
			return;
		}
		if (place.element() instanceof Quote quote && place.feature() == RimPackage.Literals.QUOTE__SPEAKER
				&& quote.getSource() == null && !isDone(renamed)) {
			into.add(IdentifierMatch.of(place, renamed, "speaker", 0, text.length(), ""));
			return;
		}
		List<IdentifierMatch> here = new ArrayList<>();
		for (Identifiers.Hit hit : Identifiers.scan(text))
			here.add(IdentifierMatch.of(place, renamed, word(hit), hit.start(), hit.end(), suggestion(hit)));
		int identifiers = here.size();
		for (NameText.Likeness likeness : names.likenesses(renamed))
			if (here.subList(0, identifiers).stream()
					.noneMatch(hit -> hit.start() < likeness.end() && likeness.start() < hit.end()))
				here.add(IdentifierMatch.of(place, renamed, likeness.isName() ? "name of a person" : LIKE_REPLACED, likeness.start(),
						likeness.end(), likeness.instead()));
		here.sort(Comparator.comparingInt(IdentifierMatch::start));
		into.addAll(here);
	}

	private static boolean isDone(NameText.Renamed renamed) {
		return renamed.done().nextClearBit(0) >= renamed.text().length();
	}

	private static String word(Identifiers.Hit hit) {
		return hit.kind().words().replaceFirst("^an? ", "");
	}

	private String suggestion(Identifiers.Hit hit) {
		Integer day = calendar.day(hit.text());
		return day != null ? "day " + day : "[" + word(hit) + "]";
	}
}
