// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.FailureReason;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.document.storage.FileStamp;

/**
 * One save of a case, from its making until it is finished, in two parts: what is slow, for any thread, and what the thread
 * of the case has to note.
 */
public final class SaveOperation {

	private final CaseDocument open;
	private final Path target;
	private final String replaceable;
	private FileStamp written;
	private boolean isWhole;
	private IOException layoutFault;

	/** Begins to save the case to a file; {@link #finish} ends it. */
	public SaveOperation(CaseDocument open, Path target) {
		this.open = open;
		this.target = target.toAbsolutePath().normalize();
		replaceable = open.storage().replaceable(this.target);
		open.storage().beingWritten(true);
	}

	/** Saves at once, on the thread of the case; fails also when only the layout could not be written. */
	static void run(CaseDocument open, Path target) throws IOException {
		SaveOperation writing = new SaveOperation(open, target);
		try {
			writing.write();
		} finally {
			writing.finish();
		}
		if (writing.layoutFault != null)
			throw writing.layoutFault;
	}

	/**
	 * Writes case and layout, see {@link #layoutFault}; nothing may alter the case meanwhile.
	 *
	 * @throws org.relationalimages.casefile.ChangedFileException when somebody else changed the case's file
	 */
	public void write() throws IOException {
		FileStamp before = FileStamp.glance(target);
		try (Sealer sealer = open.protection().sealer()) {
			if (sealer.isProtecting())
				Recovery.protect(target, sealer); // before the case itself
			String hash = CaseFiles.save(open.root(), target, sealer, replaceable);
			written = FileStamp.glance(target).holding(hash);
			saveLayout(sealer);
			open.protection().prepare();
		} catch (RuntimeException | Error e) {
			if (written == null)
				throw new CaseFileException(target.toString(), "it can't be saved (" + FailureReason.of(e) + "); " + (FileStamp.glance(target).equals(before)
						? "the file was not touched: save under another name" : "look at the file before you go on with it"), e);
			if (!isWhole)
				layoutFault = unexpected(e);
		}
	}

	private IOException unexpected(Throwable e) {
		return new CaseFileException(target.toString(), "something failed after it was saved (" + FailureReason.of(e) + "); save again", e);
	}

	private void saveLayout(Sealer sealer) {
		try {
			open.layouts().saveViews(target, sealer);
			isWhole = true;
		} catch (IOException e) {
			layoutFault = e;
		} catch (RuntimeException | Error e) {
			layoutFault = unexpected(e);
		}
	}

	/** Why the layout could not be written although the case was; the case counts as unsaved then. */
	public Optional<IOException> layoutFault() {
		return Optional.ofNullable(layoutFault);
	}

	/** Notes what was written, also when something failed on the way. */
	public void finish() {
		open.storage().beingWritten(false);
		if (written != null)
			open.wroteCase(target, written);
		if (isWhole)
			open.session().markSaved();
		open.changed();
	}
}
