// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.privatefolder.KeptLayouts;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.viewpoint.views.ViewsFile;

/**
 * Replaces the layout beside a case. What stood there and was neither taken over in full nor written by us is kept
 * before: a layout of a newer version, a damaged one, one that somebody else put there.
 */
final class FormerLayout {

	/** The hash of the content that can be replaced without losing anything; null when there is none. */
	private byte[] known;

	/** Notes that everything in these bytes of a file is here. */
	void know(byte[] bytes) {
		known = hash(bytes);
	}

	/** Notes that something of the file was left out. */
	void doubt() {
		known = null;
	}

	/**
	 * Writes the layout beside a case.
	 *
	 * @return a sentence about where the former one is kept, if it had to be
	 * @throws CaseFileException when it can't be written, or the former one can't be kept; that is as it was then
	 */
	Optional<String> replace(Path caseFile, byte[] bytes, Sealer sealer) throws CaseFileException {
		Path file = ViewsFile.beside(caseFile);
		byte[] former = present(file);
		Path kept = former.length == 0 || MessageDigest.isEqual(known, hash(former)) ? null : keep(caseFile, file, former, sealer);
		AtomicFile.writeCompanion(file, caseFile, out -> out.write(bytes));
		know(bytes);
		return Optional.ofNullable(kept).map(place -> file.getFileName() + " held more than was taken from it; its former state is kept as "
				+ place + ".");
	}

	/** What would be lost; a link is replaced itself, so nothing of what it leads to is. */
	private static byte[] present(Path file) throws CaseFileException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			return new byte[0];
		try {
			return ForeignFile.found(file).bytes(StoredLayouts.MAX_BYTES);
		} catch (IOException | OutOfMemoryError e) {
			throw new CaseFileException(file.toString(), "the layout can't be saved, because what is there now would be lost ("
					+ e.getMessage() + "); move that file away and save again", e);
		}
	}

	/** Where the private folder can't be written, the former state stays beside the layout: better there than nowhere. */
	private static Path keep(Path caseFile, Path file, byte[] former, Sealer sealer) throws CaseFileException {
		// A plain one may be the user's own, from before the case was protected: nothing readable is kept of a protected case.
		byte[] bytes = Protection.isSealed(former) || !sealer.isProtecting() ? former : sealer.seal(former, Content.VIEWS);
		try {
			return KeptLayouts.keep(caseFile, bytes);
		} catch (IOException e) {
			Path beside = AtomicFile.backupOf(file);
			AtomicFile.writeCompanion(beside, caseFile, out -> out.write(bytes));
			return beside;
		}
	}

	private static byte[] hash(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java lacks SHA-256; use a complete one.", e);
		}
	}
}
