// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.Objects;

/**
 * What is done with a match in a text.
 *
 * @param with the replacement; null when the match is kept
 */
public record Decision(String with) {

	/** The match identifies nobody and is kept. */
	public static final Decision KEEP = new Decision(null);

	/** The match is replaced; an empty text removes it. */
	public static Decision replace(String with) {
		return new Decision(Objects.requireNonNull(with));
	}

	/** Whether the match is kept. */
	public boolean keeps() {
		return with == null;
	}
}
