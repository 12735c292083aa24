// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.relationalimages.casefile.place.Backups;
import org.relationalimages.casefile.place.KeptLayouts;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Sealer;

/**
 * Puts a saved case in the place of its former state, which becomes a backup before. A protected case leaves no readable
 * state behind: its backups are protected, also when the case was plain until now.
 */
final class Replacing {

	private final Path file;
	private final Sealer sealer;
	private final boolean isUncovered;

	private Replacing(Path file, Sealer sealer) {
		this.file = file;
		this.sealer = sealer;
		this.isUncovered = sealer.isProtecting() && Files.isRegularFile(file) && !SealedBytes.isProtected(file);
	}

	static void run(Path file, byte[] bytes, Sealer sealer) throws CaseFileException {
		new Replacing(file, sealer).run(bytes);
	}

	private void run(byte[] bytes) throws CaseFileException {
		// Where the private folder can't be written, the former state stays beside the case: better there than nowhere.
		if (keepFormer() || isUncovered)
			AtomicFile.write(file, out -> out.write(bytes));
		else
			AtomicFile.writeKeepingBackup(file, out -> out.write(bytes));
		if (sealer.isProtecting())
			removeReadable();
	}

	private boolean keepFormer() {
		try {
			if (isUncovered)
				Backups.ofUser().keep(file, former -> sealer.seal(former, Content.CASE));
			else
				Backups.ofUser().keep(file);
			return true;
		} catch (IOException | RuntimeException e) {
			return false; // whatever keeps a backup from being made must not keep the case from being saved
		}
	}

	/** What can't be removed now is tried again with the next save, and listed among the traces; the case is saved already. */
	private void removeReadable() {
		try {
			Backups.ofUser().removeUnless(file, SealedBytes::isProtected);
			KeptLayouts.removeUnless(file, SealedBytes::isProtected);
			Path beside = AtomicFile.backupOf(file);
			if (!SealedBytes.isProtected(beside))
				Files.deleteIfExists(beside);
		} catch (IOException | RuntimeException e) {
			return; // as said
		}
	}
}
