// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.io.IOException;

/**
 * A picture of a diagram that leaves the program in place of the canvas, because not all of that may.
 *
 * @param png    the picture as a PNG file
 * @param remark what the user shall know of it, as a sentence
 */
public record OutgoingPicture(byte[] png, String remark) {

	/** Makes the picture. */
	@FunctionalInterface
	public interface Maker {

		/**
		 * The picture; null when the canvas may leave as it is. The exception's message is a sentence for the user.
		 *
		 * @param hasLegend whether a legend is below the diagram
		 */
		OutgoingPicture make(boolean hasLegend) throws IOException;
	}
}
