// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;

/** A picture can't be made; the message is one sentence for the user. */
public final class PictureException extends IOException {

	private static final long serialVersionUID = 1;

	/** An exception with that sentence for the user. */
	public PictureException(String sentence) {
		super(sentence);
	}
}
