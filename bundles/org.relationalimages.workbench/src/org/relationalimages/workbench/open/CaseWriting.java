// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Sealer;

/** One save of a case, from its making until it is finished, in two parts: what is slow, for any thread, and what the UI thread has to note. */
final class CaseWriting {

	private final OpenCase open;
	private final Path target;
	private FileStamp written;
	private boolean isWhole;
	private IOException layoutFault;

	CaseWriting(OpenCase open, Path target) {
		this.open = open;
		this.target = target.toAbsolutePath().normalize();
		open.home().beingWritten(true);
	}

	/** Writes case and layout, see {@link #layoutFault}; nothing may alter the case meanwhile. */
	void write() throws IOException {
		try (Sealer sealer = open.protection().sealer()) {
			CaseFiles.save(open.root(), target, sealer);
			written = FileStamp.of(target);
			saveLayout(sealer);
		}
		open.protection().prepare();
	}

	private void saveLayout(Sealer sealer) {
		try {
			open.layouts().saveViews(target, sealer);
			isWhole = true;
		} catch (IOException e) {
			layoutFault = e;
		}
	}

	/** Why the layout could not be written although the case was; the case counts as unsaved then. */
	Optional<IOException> layoutFault() {
		return Optional.ofNullable(layoutFault);
	}

	/** Notes what was written, also when something failed on the way. */
	void finish() {
		open.home().beingWritten(false);
		if (written != null)
			open.wroteCase(target, written);
		if (isWhole)
			open.session().markSaved();
	}
}
