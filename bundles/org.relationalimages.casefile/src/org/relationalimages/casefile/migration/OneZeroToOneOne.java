// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.Map;

/** From 1.0 to 1.1: quotes refer to the person who spoke, and mutes of the whole case are marked as such. */
final class OneZeroToOneOne implements Migration {

	/** What came with 1.1: features by the elements that have them. */
	private static final Map<String, String> NEW = Map.of("quotes", "spokenBy", "mutes", "wholeCase", "privacy", "deidNote", "revisions", "dayOffset");

	@Override
	public String from() {
		return "1.0";
	}

	@Override
	public String to() {
		return "1.1";
	}

	@Override
	public boolean isReached(OldElement root) {
		boolean[] found = { false };
		NEW.forEach((element, feature) -> root.each(element, one -> found[0] |= one.value(feature) != null));
		return found[0];
	}

	@Override
	public int apply(OldElement root) {
		return SpeakersToPersons.apply(root) + mutes(root);
	}

	/** A mute that named no element held for the whole case. */
	private static int mutes(OldElement root) {
		int changed = 0;
		for (OldElement mute : root.children("mutes"))
			if (mute.value("elements") == null && mute.value("wholeCase") == null) {
				mute.set("wholeCase", "true");
				changed++;
			}
		return changed;
	}
}
