// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.io.IOException;

/** A {@code .views} file could not be read; the message is one sentence for the user. */
public final class ViewsException extends IOException {

	private static final long serialVersionUID = 1;

	ViewsException(String sentence) {
		super(sentence.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " "));
	}
}
