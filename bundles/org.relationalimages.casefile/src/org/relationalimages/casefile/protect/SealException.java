// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.io.IOException;

/**
 * A protected file that could not be opened. The message is a sentence without the file's name. A wrong passphrase and any change
 * of the file have the same message, because they can't be distinguished without the passphrase.
 */
public final class SealException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why the file can't be opened. */
	public enum Reason {
		/** It is protected and no passphrase was given. */
		ASKING,
		/** The passphrase is wrong, or the file was changed. */
		REFUSED,
		/** Its format is of a later version. */
		NEWER
	}

	private final Reason reason;

	SealException(Reason reason) {
		super(switch (reason) {
			case ASKING -> "it is protected by a passphrase; give the passphrase to open it";
			case REFUSED -> "it can't be opened with this passphrase, or it was changed or damaged; check the passphrase "
					+ "or restore a copy from its backups";
			case NEWER -> "it was protected by a newer version of this program; update the program to open it";
		});
		this.reason = reason;
	}

	/** The reason. */
	public Reason reason() {
		return reason;
	}
}
