// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a file by their references: by id ("x"), by id as other programs write it ("#x") and by place
 * ("//@sessions.0/@notes.1"). They hold as long as no element was added, removed or renamed.
 */
final class OldReferences {

	private static final Pattern STEP = Pattern.compile("@([^.]+)(?:\\.(\\d{1,9}))?");

	private final OldElement root;
	private final Map<String, OldElement> byId = new HashMap<>();
	private final Map<String, OldElement> byPlace = new HashMap<>();

	OldReferences(OldElement root) {
		this.root = root;
		root.all(element -> {
			if (element.value("id") != null)
				byId.putIfAbsent(element.value("id"), element);
		});
	}

	/** The element that a single reference of another one names, also one written as an element with a link; null without one. */
	OldElement of(OldElement element, String feature) {
		String written = element.value(feature);
		List<OldElement> links = element.children(feature);
		if (!links.isEmpty() && links.getFirst().attributes().containsKey("href"))
			written = links.getFirst().attributes().get("href");
		return of(written);
	}

	/** The element that a reference names; null when there is none. */
	OldElement of(String reference) {
		if (reference == null)
			return null;
		String plain = plain(reference);
		return plain.startsWith("//") ? byPlace.computeIfAbsent(plain, place -> at(place.substring(2))) : byId.get(plain);
	}

	private OldElement at(String place) {
		OldElement at = root;
		for (String step : place.split("/")) {
			Matcher parts = STEP.matcher(step);
			if (!parts.matches())
				return null;
			List<OldElement> children = at.children(parts.group(1));
			int index = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
			if (index >= children.size())
				return null;
			at = children.get(index);
		}
		return at;
	}

	private static String plain(String reference) {
		String plain = reference.strip();
		return plain.startsWith("#") ? plain.substring(1) : plain;
	}
}
