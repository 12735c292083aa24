// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

/**
 * The kind of content of a protected file. It is part of the authenticated header, so that no file is accepted as one of another
 * kind.
 */
public enum Content {

	/** A case as XMI. */
	CASE(1),
	/** The layouts of a case's diagrams. */
	VIEWS(2),
	/** An autosave journal. */
	JOURNAL(3);

	private final byte code;

	Content(int code) {
		this.code = (byte) code;
	}

	byte code() {
		return code;
	}
}
