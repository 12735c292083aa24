// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;

/** A picture could not be made; the message is one sentence for the user. */
public final class PictureException extends IOException {

	private static final long serialVersionUID = 1;

	/** With the sentence for the user. */
	public PictureException(String sentence) {
		super(sentence);
	}
}
