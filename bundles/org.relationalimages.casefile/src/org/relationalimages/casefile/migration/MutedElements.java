// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The only references to what may become a note: those of muted rules. They go to the element that has the note from then on. */
final class MutedElements {

	/** The references of each mute with the elements they name, which is null where they name none. */
	private final Map<OldElement, List<Map.Entry<String, OldElement>>> before = new HashMap<>();

	/** Reads the references as long as all elements are in their places. */
	MutedElements(OldElement root, OldReferences references) {
		for (OldElement mute : root.children("mutes"))
			for (String reference : written(mute)) {
				OldElement named = references.of(reference);
				if (named != null)
					before.computeIfAbsent(mute, one -> new ArrayList<>()).add(Map.entry(reference, named));
			}
	}

	/** Moves the references to removed elements to their former owners. */
	void follow(Map<OldElement, OldElement> owners) {
		before.forEach((mute, named) -> {
			if (named.stream().noneMatch(one -> owners.containsKey(one.getValue())))
				return;
			Set<String> after = new LinkedHashSet<>();
			for (String reference : written(mute))
				after.add(named.stream().filter(one -> one.getKey().equals(reference) && owners.containsKey(one.getValue())).findFirst()
						.map(one -> owner(reference, owners.get(one.getValue()))).orElse(reference));
			mute.set("elements", String.join(" ", after));
		});
	}

	private static String owner(String reference, OldElement owner) {
		if (owner.value("id") != null)
			return owner.value("id");
		if (reference.contains("//"))
			return reference.substring(0, reference.lastIndexOf('/'));
		owner.set("id", UUID.nameUUIDFromBytes((reference + "/owner").getBytes(StandardCharsets.UTF_8)).toString());
		return owner.value("id");
	}

	private static List<String> written(OldElement mute) {
		List<String> references = new ArrayList<>();
		for (OldElement link : mute.children("elements"))
			references.add(link.attributes().getOrDefault("href", link.text()).strip());
		String attribute = mute.attributes().get("elements");
		if (attribute != null)
			references.addAll(List.of(attribute.strip().split("\\s+")));
		return references;
	}
}
