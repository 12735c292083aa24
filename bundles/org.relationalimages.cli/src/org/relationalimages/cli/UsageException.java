// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

/** The command line itself was wrong; the message is a sentence that says how to mend it. */
final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	UsageException(String sentence) {
		super(sentence);
	}
}
