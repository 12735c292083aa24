// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

/** A case that was protected, and whose file is not any more: somebody else may have replaced it. */
public final class UnprotectedCaseException extends CaseFileException {

	private static final long serialVersionUID = 1L;

	UnprotectedCaseException(String file) {
		super(file, "it is not protected any more, so somebody else may have put it there; open it without a passphrase if you trust it, "
				+ "or restore a backup");
	}
}
