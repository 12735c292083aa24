// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.relationalimages.casefile.disk.FileRights;
import org.relationalimages.casefile.disk.HeldFile;
import org.relationalimages.casefile.disk.WrittenFiles;

/**
 * Writes a file so that the path always holds either the complete old or the complete new one. The steps, in this order: a
 * temporary file that only its owner may read is made in the same folder; leftovers of killed saves are removed; the new content
 * is written and forced to disk; the temporary file gets the rights of the old one; the old file is copied aside, forced to disk
 * and becomes the backup, where one is wanted; the temporary file replaces the old one in one step, with retries while another
 * program holds that; the folder is forced to disk. A failed step ends the write and leaves the old file as it was.
 */
public final class AtomicFile {

	/** Writes the new content; a failure leaves the old file as it is. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private static final String BACKUP = ".bak";

	private final Path target;
	private final FileOperations fileOperations;
	private Path file;
	private boolean exists;
	private boolean isReplaced;

	private AtomicFile(Path target, FileOperations fileOperations) {
		this.target = target;
		this.fileOperations = fileOperations;
	}

	/**
	 * Writes the file; its former content is not kept. A link stays a link, and the file it leads to is written.
	 *
	 * @throws CaseFileException with a sentence for the user; the old file is unchanged
	 */
	public static void write(Path target, Content content) throws CaseFileException {
		write(target, content, false, FileOperations.REAL);
	}

	/**
	 * Writes the file and keeps its former state beside it, see {@link #backupOf}. A link stays a link.
	 *
	 * @throws CaseFileException with a sentence for the user; the old file is unchanged
	 */
	public static void writeKeepingBackup(Path target, Content content) throws CaseFileException {
		write(target, content, true, FileOperations.REAL);
	}

	/** The same on the given disk, with or without a backup beside the file. */
	public static void write(Path target, Content content, boolean keepBackup, FileOperations fileOperations) throws CaseFileException {
		AtomicFile one = new AtomicFile(target, fileOperations);
		one.run(() -> one.replace(SaveTarget.of(target), null, content, keepBackup));
	}

	/**
	 * Writes the file at exactly this place: a link in its way, which anybody may have put there, is replaced by the file, and
	 * the target of the link is unchanged. For everything but case files themselves.
	 *
	 * @throws CaseFileException with a sentence for the user; the old file is unchanged
	 */
	public static void writeNotFollowing(Path target, Content content) throws CaseFileException {
		writeNotFollowing(target, content, FileOperations.REAL);
	}

	/** The same on the given disk. */
	public static void writeNotFollowing(Path target, Content content, FileOperations fileOperations) throws CaseFileException {
		AtomicFile one = new AtomicFile(target, fileOperations);
		one.run(() -> one.replace(SaveTarget.at(target), null, content, false));
	}

	/**
	 * Writes a file that belongs to another one and holds information about it, as {@link #writeNotFollowing}. It may be read by
	 * whoever may read the other file and by nobody else.
	 *
	 * @param model the other file; if it is missing, the usual rights apply
	 * @throws CaseFileException with a sentence for the user; the old file is unchanged
	 */
	public static void writeCompanion(Path target, Path model, Content content) throws CaseFileException {
		AtomicFile one = new AtomicFile(target, FileOperations.REAL);
		one.run(() -> one.replace(SaveTarget.at(target), model, content, false));
	}

	/** Where {@link #writeKeepingBackup} keeps the former state: the file's name with {@code .bak} added. */
	public static Path backupOf(Path target) {
		Path file = target;
		try {
			if (Files.isSymbolicLink(target))
				file = SaveTarget.of(target);
		} catch (IOException e) {
			// A link that can't be followed: no file was saved through it.
			file = target;
		}
		return file.resolveSibling(file.getFileName() + BACKUP);
	}

	private void run(HeldFile.Step save) throws CaseFileException {
		try {
			save.run();
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException | RuntimeException | Error e) {
			throw new CaseFileException(target.toString(), sentence(e), e);
		}
	}

	/** The failure and the present content of the path, as a sentence. */
	private String sentence(Throwable e) {
		String state = isReplaced ? "the new content is in the file already" : exists ? "the former file is unharmed" : "nothing was written";
		if (isReplaced)
			return "it was saved, but something failed after that (" + FailureReason.of(e) + "); " + state + ": check it";
		if (e instanceof NoSuchFileException)
			return "it can't be saved (another program removed the temporary file or the folder meanwhile); " + state + ": save again";
		if (e instanceof HeldException)
			return "it can't be saved, because " + HeldFile.REASON + "; " + state + ": try again in a moment or save elsewhere";
		return "it can't be saved (" + FailureReason.of(e) + "); " + state + ": save elsewhere";
	}

	/** The file is still held by another program after all retries. */
	private static final class HeldException extends IOException {
		private static final long serialVersionUID = 1L;

		HeldException(IOException cause) {
			super(cause);
		}
	}

	private void replace(Path place, Path model, Content content, boolean keepBackup) throws IOException {
		file = place;
		SaveTarget.check(target, file);
		exists = SaveTarget.isFile(file);
		Path fresh = TemporaryFiles.fresh(file);
		try {
			try (OutputStream out = new BufferedOutputStream(fileOperations.create(fresh), 1 << 16)) {
				TemporaryFiles.remove(file, fresh);
				content.writeTo(out);
			}
			fileOperations.force(fresh);
			takeRights(model, fresh);
			if (exists && keepBackup)
				keepBackup();
			move(fresh, file);
			isReplaced = true;
			tell();
			fileOperations.forceFolder(file.getParent());
		} catch (IOException | RuntimeException | Error e) {
			deleteAfter(e, fresh);
			throw e;
		}
	}

	/** A link may be known to the listeners by its own name only. */
	private void tell() {
		WrittenFiles.tell(file);
		if (!target.toAbsolutePath().equals(file))
			WrittenFiles.tell(target);
	}

	/** Copies the rights of the replaced file; a new companion gets those of its model, another new file the usual ones. */
	private void takeRights(Path model, Path fresh) throws IOException {
		boolean hasModel = model != null && Files.isRegularFile(model);
		if (exists && !(hasModel && FileRights.isMoreOpen(file, model)))
			FileRights.copy(file, fresh);
		else if (hasModel)
			FileRights.copy(model, fresh);
		else
			takeUsualRights(fresh);
	}

	/** The usual rights depend on the user's settings and the folder; only a file created without explicit rights shows them. */
	private void takeUsualRights(Path fresh) throws IOException {
		Path usual = TemporaryFiles.fresh(file);
		try {
			Files.createFile(usual);
			FileRights.copyUsual(usual, fresh);
		} finally {
			Files.deleteIfExists(usual);
		}
	}

	/**
	 * The backup, too, is written to a temporary file and moved, so that the former backup goes only when the new one is
	 * complete.
	 */
	private void keepBackup() throws IOException {
		Path backup = file.resolveSibling(file.getFileName() + BACKUP);
		if (SaveTarget.isTooLong(backup.getFileName().toString()))
			throw new CaseFileException(target.toString(),
					"its name is too long to keep a backup beside it; save under a shorter name");
		Path aside = TemporaryFiles.fresh(file);
		try {
			fileOperations.copy(file, aside);
			fileOperations.force(aside);
			FileRights.copy(file, aside);
			move(aside, backup);
			WrittenFiles.tell(backup);
		} catch (IOException | RuntimeException | Error e) {
			deleteAfter(e, aside);
			throw e;
		}
	}

	private void deleteAfter(Throwable failure, Path temporary) {
		try {
			fileOperations.delete(temporary);
		} catch (IOException | RuntimeException e) {
			// The first failure is the one to report; the next save tries again.
			failure.addSuppressed(e);
		}
	}

	private void move(Path from, Path to) throws IOException {
		try {
			HeldFile.patiently(to, () -> fileOperations.replace(from, to));
		} catch (AtomicMoveNotSupportedException e) {
			throw new CaseFileException(to.toString(),
					"this disk can't replace a file in one step, so nothing was written; save to another disk", e);
		} catch (IOException e) {
			throw HeldFile.isHeld(e) ? new HeldException(e) : e;
		}
	}
}
