// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relationalimages.viewpoint.ui.viewer.RememberedView.Place;

/** The zoom of many diagrams as one text for the settings, the latest last. It names no case: diagrams are known by a hash only. */
public final class ViewMemory {

	/** More diagrams than anybody goes back to; the oldest are forgotten. */
	public static final int MOST = 300;

	private static final int DIGITS = 16;

	private final Map<String, Place> places = new LinkedHashMap<>();

	/** Reads the text; what can't be read is left out. */
	public ViewMemory(String stored) {
		for (String line : stored.split(";")) {
			String[] words = line.split(" ");
			try {
				if (words.length == 4)
					places.put(words[0], new Place(Double.parseDouble(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3])));
			} catch (NumberFormatException e) {
				// Somebody edited the settings; that diagram is simply fitted into the window.
			}
		}
	}

	/** The name of a diagram: a hash of the random id of its case and of what it is. */
	public static String name(String caseId, String diagram) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((caseId + '\n' + diagram).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	/** What was in view of a diagram; empty when nothing is known of it. */
	public Optional<Place> find(String name) {
		return Optional.ofNullable(places.get(name)).filter(place -> place.zoom() > 0 && Double.isFinite(place.zoom()));
	}

	/** Notes what is in view of a diagram. */
	public void put(String name, Place place) {
		places.remove(name);
		places.put(name, place);
		while (places.size() > MOST)
			places.remove(places.keySet().iterator().next());
	}

	/** The text to store. */
	public String text() {
		return places.entrySet().stream().map(entry -> String.format(Locale.ROOT, "%s %.4f %d %d", entry.getKey(), entry.getValue().zoom(),
				entry.getValue().x(), entry.getValue().y())).collect(Collectors.joining(";"));
	}
}
