// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.relationalimages.casefile.disk.WrittenFiles;
import org.relationalimages.casefile.privatefolder.BackupSearch;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.Backups.Backup;
import org.relationalimages.casefile.privatefolder.CaseIdentity;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.KeptLayouts;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * Replaces a case file with its new state; the former state is copied to a backup before. A protected case leaves no readable
 * state behind: what was unprotected until now is protected with it.
 */
final class SaveTransaction {

	private final Path file;
	private final Sealer sealer;
	private final Optional<CaseIdentity> identity;
	private final String known;

	private SaveTransaction(Path file, Sealer sealer, Optional<CaseIdentity> identity, String known) {
		this.file = file;
		this.sealer = sealer;
		this.identity = identity;
		this.known = known;
	}

	/**
	 * Replaces the file.
	 *
	 * @param known the hash of the content that may be replaced; null for any content
	 */
	static void run(Path file, byte[] bytes, Sealer sealer, String id, String known) throws CaseFileException {
		new SaveTransaction(file, sealer, CaseIdentity.of(id), known).run(bytes);
	}

	private void run(byte[] bytes) throws CaseFileException {
		if (sealer.isProtecting() && Files.isRegularFile(file) && !SealedBytes.isProtected(file))
			cover(bytes);
		// Where the private folder can't be written, the former state is kept beside the case, which is better than no backup.
		else
			AtomicFile.write(file, out -> out.write(bytes), !keepFormer(), known == null ? FileOperations.REAL : new KnownOnly());
		Backups.ofUser().note(file, identity);
		if (sealer.isProtecting())
			coverLeft();
	}

	/** Compares the hash as late as possible, so that no change in between is lost. */
	private final class KnownOnly implements FileOperations {

		@Override
		public void replace(Path from, Path to) throws IOException {
			if (to.equals(CaseName.real(file)) && !isKnown(to))
				throw new ChangedFileException(file.toString());
			FileOperations.super.replace(from, to);
		}

		private boolean isKnown(Path place) throws IOException {
			String hash = FileHash.of(place);
			if (hash.equals(FileHash.NONE) && Files.exists(place, LinkOption.NOFOLLOW_LINKS))
				throw new FileSystemException(place.toString(), null, "it can't be read"); // a virus scanner may hold it
			return hash.equals(known) || hash.equals(FileHash.NONE);
		}
	}

	private boolean keepFormer() {
		try {
			Backups.ofUser().keep(file);
			return true;
		} catch (IOException | RuntimeException e) {
			return false; // a failed backup must not prevent saving the case
		}
	}

	/** Protects the layout of the unprotected state, its backups and the case itself together. */
	private void cover(byte[] bytes) throws CaseFileException {
		byte[] former = SealedBytes.raw(ForeignFile.named(file), file.toString(), XmiFormat.MAX_BYTES);
		if (known != null && !known.equals(FileHash.of(former)))
			throw new ChangedFileException(file.toString());
		Optional<CaseIdentity> covered = CaseIdentity.in(former);
		try (FileTransaction transaction = FileTransaction.begin(file, false, true)) {
			Resealing others = new Resealing(file, Protection.NONE, Optional.empty(), sealer, transaction);
			others.run(covered.or(() -> identity));
			Path kept = keep(transaction, former);
			transaction.stage(transaction.caseFile(), former, bytes);
			transaction.commit();
			if (kept != null)
				prune(kept);
		}
		Backups.ofUser().note(file, covered);
	}

	private Path keep(FileTransaction transaction, byte[] former) throws CaseFileException {
		Path target;
		try {
			target = Backups.ofUser().fresh(file);
		} catch (IOException | RuntimeException e) {
			return null; // no folder for backups
		}
		transaction.stage(target, null, sealer.seal(former, Content.CASE));
		return target;
	}

	private boolean prune(Path kept) {
		try {
			Backups.ofUser().prune(file, kept);
			return true;
		} catch (IOException e) {
			return false; // only an unneeded backup is left
		}
	}

	private static void delete(Path beside) throws IOException {
		Files.delete(beside);
		WrittenFiles.tell(beside);
	}

	/**
	 * Protects what an earlier version left unprotected or what could not be written then. What fails is tried again with the
	 * next save.
	 */
	private boolean coverLeft() {
		try {
			for (Path beside : List.of(AtomicFile.backupOf(file), AtomicFile.backupOf(Resealing.viewsOf(file))))
				if (Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS) && !SealedBytes.isProtected(beside))
					delete(beside);
			KeptLayouts.removeUnless(file, SealedBytes::isProtected);
			BackupSearch found = Backups.ofUser().search(file, identity);
			if (found.backups().stream().anyMatch(one -> !SealedBytes.isProtected(one.file())))
				found.mark();
			for (Backup one : found.backups())
				if (!SealedBytes.isProtected(one.file()))
					PrivateFile.write(one.file(), sealer.seal(ForeignFile.found(one.file()).bytes(Integer.MAX_VALUE), Content.CASE));
			return true;
		} catch (IOException | RuntimeException e) {
			return false; // the case is saved already
		}
	}
}
