// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

/**
 * A small sign at an element of a diagram.
 *
 * @param kind its appearance
 * @param text the text of its tooltip and for screen readers; one or several sentences, separated by line ends
 */
public record Marker(Kind kind, String text) {

	/** The kinds of markers, which differ in shape as well as in colour. The most severe comes first. */
	public enum Kind {
		/** A disc with a cross: an error. */
		ERROR("error"),
		/** A triangle with an exclamation mark: a warning. */
		WARNING("warning"),
		/** A small dot: a note. */
		NOTE("note");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** The word for the kind for screen readers. */
		public String word() {
			return word;
		}
	}
}
