// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

/** A file was not replaced, because it holds something else than what may be replaced: somebody changed it meanwhile. */
public final class ChangedFileException extends CaseFileException {

	private static final long serialVersionUID = 1L;

	/** The file, as the user knows it. */
	public ChangedFileException(String file) {
		super(file, "it was changed by somebody else since it was opened, and nothing was written; open it again, or save under another name");
	}
}
