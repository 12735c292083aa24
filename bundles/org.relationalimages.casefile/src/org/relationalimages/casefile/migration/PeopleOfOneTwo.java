// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.Locale;
import java.util.Set;

/** Clients are marked by their role, the dead by a state of life; the role that a client had before becomes a tag. */
final class PeopleOfOneTwo {

	private static final String ROLE = "role";
	private static final String CLIENT = "CLIENT";
	private static final Set<String> TRUTHS = Set.of("true", "false");
	private static final Set<String> NO_LOSS = Set.of(CLIENT, "OTHER");

	private PeopleOfOneTwo() {
	}

	/** Returns how many values were converted. */
	static int apply(OldElement root) {
		int changed = 0;
		for (OldElement person : root.children("persons"))
			changed += client(person) + life(person);
		for (OldElement dyad : root.children("dyads"))
			for (OldElement agreement : dyad.children("agreements"))
				changed += agreed(agreement);
		return changed;
	}

	private static int client(OldElement person) {
		String client = person.value("isClient");
		if (!isTruth(client))
			return 0;
		person.set("isClient", null);
		if (isTrue(client)) {
			String former = person.value(ROLE);
			if (former != null && !NO_LOSS.contains(former)) {
				OldElement tag = new OldElement("tags", person.line(), person.column());
				tag.add(former.toLowerCase(Locale.ROOT).replace('_', ' '));
				person.add(tag);
			}
			person.set(ROLE, CLIENT);
		}
		return 1;
	}

	private static int life(OldElement person) {
		String deceased = person.value("deceased");
		if (!isTruth(deceased))
			return 0;
		person.set("deceased", null);
		if (isTrue(deceased) && person.value("lifeState") == null)
			person.set("lifeState", "DECEASED");
		return 1;
	}

	/** An agreement that was not made by both is a proposal. */
	private static int agreed(OldElement agreement) {
		String byBoth = agreement.value("byBoth");
		if (byBoth != null && !isTruth(byBoth) || agreement.value("standing") != null)
			return 0;
		agreement.set("byBoth", null);
		agreement.set("standing", byBoth != null && isTrue(byBoth) ? "AGREED" : "PROPOSED");
		return 1;
	}

	/** Anything else is left unchanged, so that the reader refuses it. */
	private static boolean isTruth(String value) {
		return value != null && TRUTHS.contains(value.strip());
	}

	private static boolean isTrue(String value) {
		return Boolean.parseBoolean(value.strip());
	}
}
