// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.reseal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.casefile.FailureReason;
import org.relationalimages.casefile.FileTransaction;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.Resealing;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.CaseIdentity;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * Adds, changes or removes the passphrase of a case. Its layout, its backups, also those made under former names of its file, and
 * the journals of its unsaved changes are converted with it, as a unit: a change that is interrupted by the end of the program is
 * completed when the case is opened the next time, or nothing was touched. Replaced files can stay readable to special tools
 * until the disk reuses their space.
 */
public final class ProtectionChange {

	/** The ending of the file with the layouts, after the case's name. */
	public static final String VIEWS = Resealing.VIEWS;

	private final Path file;
	private final Protection from;
	private final Protection to;
	private final List<String> notes = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();
	private String hash = FileHash.NONE;

	private ProtectionChange(Path file, Protection from, Protection to) {
		this.file = file;
		this.from = from;
		this.to = to;
	}

	/**
	 * The result.
	 *
	 * @param notes   what the user has to handle: a sentence for each file that could not be converted
	 * @param remarks further information for the user
	 * @param hash    the {@link FileHash} of the case's file in its present state
	 */
	public record Report(List<String> notes, List<String> remarks, String hash) {
	}

	/**
	 * Rewrites a case on the disk with its new protection; unsaved changes must be saved before. Takes about a second, and half a
	 * second more for each backup with a passphrase.
	 *
	 * @param from how the case is protected now
	 * @param to   its new protection
	 * @throws CaseFileException when the case can't be opened or written; it is then unchanged
	 */
	public static Report run(Path file, Protection from, Protection to) throws CaseFileException {
		return run(file, from, to, null);
	}

	/**
	 * The same, but only if the case is unchanged since it was read.
	 *
	 * @param known the {@link FileHash} of its file; null for any content
	 * @throws ChangedFileException when somebody else changed it; everything is then unchanged
	 */
	public static Report run(Path file, Protection from, Protection to, String known) throws CaseFileException {
		List<String> before = InterruptedChange.complete(file);
		ProtectionChange change = new ProtectionChange(file, from, to);
		change.remarks.addAll(before);
		try (Sealer sealer = to.sealer()) {
			change.run(sealer, known);
		}
		return new Report(List.copyOf(change.notes), List.copyOf(change.remarks), change.hash);
	}

	private void run(Sealer sealer, String known) throws CaseFileException {
		byte[] before = SealedBytes.raw(ForeignFile.named(file), file.toString(), XmiFormat.MAX_BYTES);
		if (known != null && !known.equals(FileHash.of(before)))
			throw new ChangedFileException(file.toString());
		byte[] plain = SealedBytes.open(before, Content.CASE, from, file.toString());
		CaseFiles.parse(plain, file.toString()); // refuses a file that is not a case and leaves it unchanged
		Optional<CaseIdentity> identity = CaseIdentity.in(plain);
		byte[] after = sealer.seal(plain, Content.CASE);
		hash = FileHash.of(after);
		Path kept;
		try (FileTransaction transaction = FileTransaction.begin(file, from.isProtected(), to.isProtected())) {
			Resealing others = new Resealing(file, from, Optional.of(to), sealer, transaction);
			others.run(identity);
			for (Path left : Recovery.reseal(file, identity, new Recovery.Stamps(FileHash.of(before), hash), from, sealer,
					transaction))
				notes.add("Unsaved changes of an earlier time can't be protected anew; delete " + left + " if you don't need them.");
			notes.addAll(others.notes());
			remarks.addAll(others.remarks());
			kept = keep(transaction, after);
			transaction.stage(transaction.caseFile(), before, after);
			notes.addAll(transaction.commit());
		}
		Backups.ofUser().note(file, identity);
		prune(kept);
	}

	/** Makes the present state the newest backup, so that there is one from now on. */
	private Path keep(FileTransaction transaction, byte[] present) throws CaseFileException {
		Path target;
		try {
			target = Backups.ofUser().fresh(file);
		} catch (IOException e) {
			notes.add("No new backup could be made in " + PrivateFolder.ofUser().root() + " (" + FailureReason.of(e) + ").");
			return null;
		}
		transaction.stage(target, null, present);
		return target;
	}

	private void prune(Path kept) {
		try {
			if (kept != null)
				Backups.ofUser().prune(file, kept);
		} catch (IOException e) {
			notes.add("The oldest backup could not be removed (" + FailureReason.of(e) + ").");
		}
	}
}
