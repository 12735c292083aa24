// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.read;

import java.io.IOException;

/**
 * A file that exists but is not read. The message is a part of a sentence without the file's name: what is wrong and how to
 * correct it.
 */
public final class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	UnreadableFileException(String reason) {
		super(reason);
	}

	/** The reason why a file with more bytes than the limit is refused. */
	public static UnreadableFileException tooLarge(long maxBytes) {
		String limit = maxBytes < 1 << 20 ? maxBytes + " bytes" : (maxBytes >> 20) + " MB";
		return new UnreadableFileException("it is larger than " + limit + ", which is too large; check that it is the right file");
	}
}
