// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file so that at every moment either the old or the new one stands there, whole. The steps, in this order:
 * what killed saves left behind is removed; the new content goes to a temporary file in the same folder; that is forced
 * to disk; the old file is copied aside, forced to disk and becomes the backup, where one is wanted; the temporary file
 * replaces the old one in one step; the folder is forced to disk. A step that fails ends it, with the old file as it was.
 */
public final class AtomicFile {

	/** Writes the new content; a failure leaves the old file as it is. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private static final String BACKUP = ".bak";
	/** In bytes; the same on all disks in use but a few old ones. */
	private static final int LONGEST_NAME = 255;

	private final Path target;
	private final Disk disk;
	private Path file;

	private AtomicFile(Path target, Disk disk) {
		this.target = target;
		this.disk = disk;
	}

	/**
	 * Writes the file; what it held before is not kept.
	 *
	 * @throws CaseFileException in words for the user; the old file is as it was
	 */
	public static void write(Path target, Content content) throws CaseFileException {
		write(target, content, false, Disk.REAL);
	}

	/**
	 * Writes the file and keeps its former state beside it, see {@link #backupOf}.
	 *
	 * @throws CaseFileException in words for the user; the old file is as it was
	 */
	public static void writeKeepingBackup(Path target, Content content) throws CaseFileException {
		write(target, content, true, Disk.REAL);
	}

	/** The same on the given disk, with or without a backup beside the file. */
	public static void write(Path target, Content content, boolean keepBackup, Disk disk) throws CaseFileException {
		try {
			new AtomicFile(target, disk).replace(content, keepBackup);
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException e) {
			throw new CaseFileException(target.toString(), "it can't be saved (" + why(e)
					+ "); the former file is unharmed: save elsewhere", e);
		}
	}

	/** Where {@link #writeKeepingBackup} keeps the former state: the file's name with {@code .bak} added. */
	public static Path backupOf(Path target) {
		Path file = target;
		try {
			if (Files.isSymbolicLink(target))
				file = SavePlace.of(target);
		} catch (IOException e) {
			// A link that can't be followed: nothing was ever saved through it.
			file = target;
		}
		return file.resolveSibling(file.getFileName() + BACKUP);
	}

	/** Removes what killed saves of the file left beside it, as far as that is possible now. */
	static void removeLeftovers(Path target) {
		try {
			Leftovers.remove(SavePlace.of(target));
		} catch (IOException e) {
			// A place that can't be read holds nothing that could be removed; who opens the file is told why.
			return;
		}
	}

	private void replace(Content content, boolean keepBackup) throws IOException {
		file = SavePlace.of(target);
		SavePlace.check(target, file);
		Leftovers.remove(file);
		Path fresh = Leftovers.fresh(file);
		try {
			try (OutputStream out = new BufferedOutputStream(disk.create(fresh), 1 << 16)) {
				content.writeTo(out);
			}
			disk.force(fresh);
			if (Files.exists(file)) {
				SavePlace.copyPermissions(file, fresh);
				if (keepBackup)
					keepBackup();
			}
			move(fresh, file);
			disk.forceFolder(file.getParent());
		} catch (IOException | RuntimeException | Error e) {
			deleteAfter(e, fresh);
			throw e;
		}
	}

	/** The backup, too, is made aside and moved: the former backup goes only when the new one is whole. */
	private void keepBackup() throws IOException {
		Path backup = file.resolveSibling(file.getFileName() + BACKUP);
		if (backup.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME)
			throw new CaseFileException(target.toString(),
					"its name is too long to keep a backup beside it; save under a shorter name");
		Path aside = Leftovers.fresh(file);
		try {
			disk.copy(file, aside);
			disk.force(aside);
			move(aside, backup);
		} catch (IOException | RuntimeException | Error e) {
			deleteAfter(e, aside);
			throw e;
		}
	}

	private void deleteAfter(Throwable failure, Path temporary) {
		try {
			disk.delete(temporary);
		} catch (IOException e) {
			// What went wrong first is what the user must know; the next save tries again.
			failure.addSuppressed(e);
		}
	}

	private void move(Path from, Path to) throws IOException {
		try {
			disk.replace(from, to);
		} catch (AtomicMoveNotSupportedException e) {
			throw new CaseFileException(to.toString(),
					"this disk can't replace a file in one step, so nothing was written; save to another disk", e);
		}
	}

	/** The reason without the name of the temporary file, which means nothing to the user. */
	private static String why(IOException e) {
		if (e instanceof FileSystemException known) {
			if (known.getReason() != null)
				return known.getReason();
			return e instanceof AccessDeniedException ? "you may not write there" : e.getClass().getSimpleName();
		}
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
