// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

/** Ends the reading of a file at its first fault; never leaves this package. */
final class ParseAbort extends RuntimeException {

	private static final long serialVersionUID = 1L;

	final int line;
	final int column;

	ParseAbort(int line, int column, String sentence) {
		super(sentence, null, false, false);
		this.line = line;
		this.column = column;
	}
}
