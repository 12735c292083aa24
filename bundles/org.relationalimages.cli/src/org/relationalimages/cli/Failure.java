// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

/** An input or output failed; the message is a sentence for the user. */
final class Failure extends Exception {

	private static final long serialVersionUID = 1L;

	Failure(String sentence) {
		super(sentence);
	}
}
