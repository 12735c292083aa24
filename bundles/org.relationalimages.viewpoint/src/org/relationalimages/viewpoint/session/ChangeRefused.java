// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/** A change of a model that is open for reading only. Everything is unchanged; the message is the reason for the user. */
public final class ChangeRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ChangeRefused(String sentence) {
		super(sentence);
	}
}
