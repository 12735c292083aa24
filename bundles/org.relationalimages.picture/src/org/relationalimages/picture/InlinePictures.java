// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.List;

/**
 * Diagrams as parts of one HTML or XHTML page.
 *
 * @param pictures in the order of the diagrams
 * @param style    rules for the page's style sheet: the fonts of all of them; no character of it needs escaping
 */
public record InlinePictures(List<Picture> pictures, String style) {

	/**
	 * One picture of the page.
	 *
	 * @param svg    an element {@code svg} whose ids no other picture of the page uses
	 * @param width  in pixels at full size
	 * @param height in pixels at full size
	 */
	public record Picture(String svg, double width, double height) {
	}
}
