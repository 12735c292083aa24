// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.List;

/** In a case with one client, images and all that belongs to a person's inner world are that client's; with several nobody knows. */
final class HolderOfOneClient {

	private static final String HOLDER = "holder";
	private static final List<String> HELD = List.of("lifeLayers", "experiences", "images", "yearnings", "fears", "heldBackParts", "strategies",
			"paradoxes", "enactments");

	private HolderOfOneClient() {
	}

	/** Returns how many elements got a holder. */
	static int apply(OldElement root) {
		List<OldElement> clients = root.children("persons").stream().filter(person -> "CLIENT".equals(person.value("role"))).toList();
		if (clients.size() != 1)
			return 0;
		String id = clients.getFirst().value("id");
		String client = id != null ? id : "//@persons." + root.children("persons").indexOf(clients.getFirst());
		int changed = 0;
		for (String list : HELD)
			for (OldElement held : root.children(list))
				if (held.value(HOLDER) == null) {
					held.set(HOLDER, client);
					changed++;
				}
		return changed;
	}
}
