// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Undated numbers of a relationship or a couple become one reading without a session; a rule asks for it. Its id follows from
 * that of its owner, so that two copies of a case stay comparable.
 */
final class SingleNumbersToReadings {

	private SingleNumbersToReadings() {
	}

	/** Returns how many readings were made. */
	static int apply(OldElement root) {
		int made = 0;
		for (OldElement relationship : root.children("relationships"))
			made += reading(relationship, List.of("mutuality"));
		for (OldElement dyad : root.children("dyads"))
			made += reading(dyad, List.of("bitterness", "alienation", "safety"));
		return made;
	}

	private static int reading(OldElement element, List<String> numbers) {
		if (numbers.stream().allMatch(number -> element.value(number) == null))
			return 0;
		OldElement reading = new OldElement("readings", element.line(), element.column());
		if (element.value("id") != null)
			reading.set("id", UUID.nameUUIDFromBytes((element.value("id") + "/readings").getBytes(StandardCharsets.UTF_8)).toString());
		for (String number : numbers) {
			String value = element.value(number);
			if (value != null)
				reading.set(number, value);
			element.set(number, null);
		}
		element.add(reading);
		return 1;
	}
}
