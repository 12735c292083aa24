// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

/** A file was not replaced because its content is not the expected one: somebody changed it in the meantime. */
public final class ChangedFileException extends CaseFileException {

	private static final long serialVersionUID = 1L;

	/** The file, as shown to the user. */
	public ChangedFileException(String file) {
		super(file, "it was changed by somebody else since it was opened, and nothing was written; open it again, or save under another name");
	}
}
