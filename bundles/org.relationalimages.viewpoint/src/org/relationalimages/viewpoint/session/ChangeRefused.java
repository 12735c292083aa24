// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/** Somebody tried to change what is open for reading only. Everything is as it was; the message tells the user why. */
public final class ChangeRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ChangeRefused(String sentence) {
		super(sentence);
	}
}
