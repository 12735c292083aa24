// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

/**
 * A small sign at an element of a diagram.
 *
 * @param kind what it looks like
 * @param text what its tooltip and a screen reader say; one or several sentences, parted by line ends
 */
public record Marker(Kind kind, String text) {

	/** What a mark looks like, told apart by shape as well as by colour. The weightiest comes first. */
	public enum Kind {
		/** A disc with a cross: something is wrong. */
		ERROR("error"),
		/** A triangle with an exclamation mark: something needs care. */
		WARNING("warning"),
		/** A small dot: there is something to be said. */
		NOTE("note");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** What a screen reader calls it. */
		public String word() {
			return word;
		}
	}
}
