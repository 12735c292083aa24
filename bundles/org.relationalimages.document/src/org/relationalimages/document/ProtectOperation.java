// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.nio.file.Path;

import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.document.storage.FileStamp;

/**
 * One change of the protection of a case that has a file, in two parts: what is slow, for any thread, and what the thread
 * of the case has to note.
 */
public final class ProtectOperation {

	private final CaseDocument open;
	private final Protection next;
	private final Path file;
	private final Protection former;
	private final FileStamp before;

	/**
	 * Begins to change the protection; {@link #finish} ends it.
	 *
	 * @param before how the file is, which must not have changed since it was last read or written
	 */
	public ProtectOperation(CaseDocument open, Protection next, FileStamp before) {
		this.open = open;
		this.next = next;
		this.before = before;
		file = open.file().orElseThrow();
		former = open.protection();
		open.storage().beingWritten(true);
	}

	/**
	 * Protects the file, its layout, its backups and what was left of it anew.
	 *
	 * @throws org.relationalimages.casefile.ChangedFileException when somebody else changed the file
	 */
	public ProtectionChange.Report write() throws IOException {
		ProtectionChange.Report made = ProtectionChange.run(file, former, next, before.hash());
		open.storage().acknowledge(FileStamp.glance(file).holding(made.hash()));
		return made;
	}

	/** Whether the file contains the same as before, though writing failed. */
	public boolean isUntouched() {
		return FileStamp.since(before, file).holdsSameAs(before);
	}

	/** Takes what was written for known, after something failed later: the next save must not undo it. */
	public void acknowledge() {
		open.storage().acknowledge(open.storage().now());
	}

	/** Notes that nothing is written any more, whatever became of it. */
	public void finish() {
		open.storage().beingWritten(false); // our own writing is no news
	}
}
