// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.Objects;

/**
 * What is to be done with a place in a text.
 *
 * @param with stands instead of it; null when the place stays as it is
 */
public record Decision(String with) {

	/** The place tells nobody anything, and stays. */
	public static final Decision KEEP = new Decision(null);

	/** Something else stands instead; an empty text takes the place out. */
	public static Decision replace(String with) {
		return new Decision(Objects.requireNonNull(with));
	}

	/** Whether the place stays as it is. */
	public boolean keeps() {
		return with == null;
	}
}
