// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.xml.sax.Locator;

/**
 * Ids that other tools give as {@code xmi:id}. Each becomes the id of its element if that has none; one with characters that an
 * id can't have is rewritten, always in the same way. References by either id resolve to the element.
 */
final class ForeignIds {

	private static final int LONGEST = 200;
	private static final int KEPT = 150;

	/** The id of an element, and where in the file its {@code xmi:id} is. */
	record Meaning(String id, int line, int column) {
	}

	/** From an {@code xmi:id} to the id of its element, where the two differ. */
	private final Map<String, Meaning> meanings = new HashMap<>();
	private Locator locator;

	/** Sets the source of the positions of the ids. */
	void at(Locator place) {
		locator = place;
	}

	/** The id for an {@code xmi:id} in a file of this program; the same if it is valid. */
	static String safe(String xmiId) {
		if (WritabilityCheck.isSafeId(xmiId))
			return xmiId;
		StringBuilder safe = new StringBuilder();
		for (int i = 0; i < xmiId.length() && safe.length() <= LONGEST; i++) {
			char c = xmiId.charAt(i);
			if (WritabilityCheck.isSafeId("a" + c) && (i > 0 || WritabilityCheck.isSafeId(String.valueOf(c))))
				safe.append(c);
			else
				safe.append('_').append(Integer.toHexString(c)).append('_');
		}
		if (safe.length() <= LONGEST)
			return safe.toString();
		return safe.substring(0, KEPT) + '_' + UUID.nameUUIDFromBytes(xmiId.getBytes(StandardCharsets.UTF_8));
	}

	/** Records that references by the {@code xmi:id} mean this id; returns false when it means another one already. */
	boolean add(String xmiId, String id) {
		return meanings.putIfAbsent(xmiId, new Meaning(id, locator.getLineNumber(), locator.getColumnNumber())) == null;
	}

	/** The fragment that resolves a reference; paths stay as they are. */
	String fragment(String reference) {
		if (reference.startsWith("/"))
			return reference;
		Meaning known = meanings.get(reference);
		if (known != null || reference.indexOf('%') < 0)
			return known == null ? reference : known.id();
		String decoded = URI.decode(reference);
		known = meanings.get(decoded);
		return known == null ? decoded : known.id();
	}

	/** Throws a {@link ParseAbort} when what an {@code xmi:id} means is the id of another element. */
	void check(Set<String> ids, FaultMessages faultMessages) {
		meanings.forEach((xmiId, meaning) -> {
			if (ids.contains(xmiId))
				throw new ParseAbort(meaning.line(), meaning.column(), faultMessages.twice(xmiId));
		});
	}
}
