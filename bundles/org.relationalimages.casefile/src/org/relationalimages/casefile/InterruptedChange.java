// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relationalimages.casefile.TransactionRecord.Kind;
import org.relationalimages.casefile.TransactionRecord.Step;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.FileClaim;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PrivateFolder;

/**
 * Completes changes of a case's protection that were interrupted, before the case is opened again. This needs no passphrase,
 * since all contents were prepared. Without such a change it lists one folder only.
 */
public final class InterruptedChange {

	private final Path file;
	private final List<String> told = new ArrayList<>();

	private InterruptedChange(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	/**
	 * Completes the interrupted changes of the case in a file; changes under way in a running program are left alone.
	 *
	 * @return the messages for the user, a sentence each; empty when nothing was interrupted
	 */
	public static List<String> complete(Path caseFile) {
		InterruptedChange change = new InterruptedChange(caseFile);
		for (Path folder : folders())
			change.look(folder);
		return List.copyOf(change.told);
	}

	/** Whether an interrupted change of the case in a file is left; changes nothing. */
	public static boolean isWaiting(Path caseFile) {
		InterruptedChange change = new InterruptedChange(caseFile);
		return folders().stream().map(InterruptedChange::record).flatMap(Optional::stream).anyMatch(change::isOf);
	}

	/** The records of changes that were interrupted; those under way are left out. */
	public static List<Path> left() {
		return folders().stream().map(TransactionRecord::in).filter(Files::isRegularFile)
				.filter(record -> !FileClaim.isHeld(FileTransaction.lock(record.getParent()))).toList();
	}

	/** The case of such a record. */
	public static Optional<Path> caseOf(Path record) {
		return record(record.getParent()).map(TransactionRecord::caseFile);
	}

	private static Optional<TransactionRecord> record(Path folder) {
		try {
			return TransactionRecord.read(folder);
		} catch (IOException e) {
			return Optional.empty(); // it is read again
		}
	}

	/**
	 * Discards an interrupted change.
	 *
	 * @return false while the case exists: its layout and backups may be protected in another way until it is opened
	 */
	public static boolean giveUp(Path record) {
		Optional<Path> file = caseOf(record);
		file.ifPresent(InterruptedChange::complete);
		if (!Files.exists(record))
			return true;
		if (file.isPresent() && Files.exists(file.get()))
			return false;
		try {
			Optional<FileClaim> claim = FileClaim.take(FileTransaction.lock(record.getParent()));
			return claim.isPresent() && end(record.getParent(), claim.get(), true);
		} catch (IOException e) {
			return false;
		}
	}

	private static List<Path> folders() {
		Path all = PrivateFolder.ofUser().existing(PrivateFolder.CHANGES);
		if (!Files.isDirectory(all))
			return List.of();
		try (Stream<Path> folders = Files.list(all)) {
			return folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)).toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of(); // a folder that can't be listed can't be completed
		}
	}

	private void look(Path folder) {
		try {
			Optional<FileClaim> taken = FileClaim.take(FileTransaction.lock(folder));
			if (taken.isEmpty())
				return;
			boolean isOver = false;
			try (FileClaim claim = taken.get()) {
				isOver = decide(folder);
				if (isOver)
					empty(folder);
			}
			if (isOver)
				removeFolder(folder);
		} catch (IOException e) {
			return; // removed in the meantime, or not accessible
		}
	}

	/** Whether the folder is no longer needed. */
	private boolean decide(Path folder) throws IOException {
		Optional<TransactionRecord> record = TransactionRecord.read(folder);
		if (record.isEmpty())
			return true;
		boolean isOurs = isOf(record.get());
		if (record.get().isReady())
			return isOurs && complete(folder, record.get());
		removeStaged(folder);
		if (isOurs)
			told.add(begun(record.get().kind()) + " was interrupted before anything was changed; do it again if you still wish so.");
		return isOurs || !Files.exists(record.get().caseFile()); // the case will not be opened again
	}

	private boolean isOf(TransactionRecord record) {
		if (CaseName.real(record.caseFile()).equals(CaseName.real(file)))
			return true;
		return record.isReady() && !Files.exists(record.caseFile()) && isKnown(record.ofCase(), FileHash.of(file));
	}

	private static boolean isKnown(Step step, String hash) {
		return hash.equals(step.before()) || hash.equals(step.after());
	}

	private boolean complete(Path folder, TransactionRecord record) {
		Step ofCase = record.ofCase();
		String hash = FileHash.of(file);
		if (hash.equals(FileHash.NONE))
			return false; // its disk may be only temporarily unavailable
		TransactionSteps steps = new TransactionSteps(record, step -> TransactionRecord.content(folder, step));
		if (!isKnown(ofCase, hash) && SealedBytes.isProtected(file) != (record.kind() != Kind.UNPROTECT)) {
			told.add(begun(record.kind()) + " was interrupted, and its file was changed since, so it was not completed; do it again, "
					+ "and look whether its layout and its backups can be opened.");
			return true;
		}
		steps.others(file);
		try {
			if (hash.equals(ofCase.before())) {
				byte[] bytes = TransactionRecord.content(folder, record.steps().size() - 1);
				AtomicFile.write(file, out -> out.write(bytes));
			}
			TransactionSteps.removeLeft(file);
			TemporaryFiles.remove(record.caseFile(), file); // then its folder is gone
		} catch (IOException e) {
			told.add(begun(record.kind()) + " was interrupted and can't be completed now (" + FailureReason.of(e) + ").");
			return false;
		}
		told.add(begun(record.kind()) + completed(record.kind(), isKnown(ofCase, hash)));
		told.addAll(steps.notes());
		return !steps.hasFailed();
	}

	/** Which of two passphrases a file that was written since has can't be determined without them. */
	private static String completed(Kind kind, boolean isKnown) {
		String completed = " was interrupted earlier and was completed now: it opens ";
		return switch (kind) {
			case PROTECT -> completed + "with the passphrase that was chosen then.";
			case CHANGE_PASSPHRASE -> isKnown ? completed + "with the new passphrase."
					: " was interrupted earlier, and its file was changed since: it opens with the passphrase that it was saved with, and its "
							+ "backups with the new one.";
			case UNPROTECT -> completed + "without a passphrase.";
		};
	}

	private String begun(Kind kind) {
		String name = "\u201c" + file.getFileName() + "\u201d";
		return switch (kind) {
			case PROTECT -> "Protecting " + name;
			case CHANGE_PASSPHRASE -> "Changing the passphrase of " + name;
			case UNPROTECT -> "Taking the protection off " + name;
		};
	}

	/** Releases a transaction, and removes it when it is no longer needed; what can't be removed is tried again. */
	static boolean end(Path folder, FileClaim held, boolean isOver) {
		try (FileClaim claim = held) {
			if (isOver)
				empty(folder);
		} catch (IOException e) {
			return false;
		}
		return !isOver || removeFolder(folder);
	}

	/** The record is removed first: without it the change is over. */
	private static void empty(Path folder) throws IOException {
		TransactionRecord.remove(folder);
		removeStaged(folder);
	}

	private static void removeStaged(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			for (Path one : all.filter(file -> !file.equals(TransactionRecord.in(folder)) && !file.equals(FileTransaction.lock(folder))).toList())
				Files.deleteIfExists(one);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static boolean removeFolder(Path folder) {
		try {
			Files.deleteIfExists(FileTransaction.lock(folder));
			return Files.deleteIfExists(folder);
		} catch (IOException e) {
			return false; // another program is checking it
		}
	}
}
