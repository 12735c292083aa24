// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import org.relationalimages.casefile.protect.SealException;
import org.relationalimages.casefile.protect.SealException.Reason;

/** A protected case that needs a passphrase, or another one. */
public final class ProtectedCaseException extends CaseFileException {

	private static final long serialVersionUID = 1L;

	private final boolean asking;

	ProtectedCaseException(String file, SealException e) {
		super(file, e.getMessage());
		asking = e.reason() == Reason.ASKING;
	}

	/** Whether no passphrase was given yet; otherwise the one given was wrong, or the file was changed. */
	public boolean isAsking() {
		return asking;
	}
}
