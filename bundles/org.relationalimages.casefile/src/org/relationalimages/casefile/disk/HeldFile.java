// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Repeats, for some seconds, what fails while a virus scanner, a cloud folder or another program holds a file. */
public final class HeldFile {

	/** The reason to report when all retries failed. */
	public static final String REASON = "another program, such as a virus scanner or a cloud folder, holds the file";

	/** In ms, together about 2.5 s: scanners release a file within tenths of a second. */
	private static final int[] PAUSES = { 50, 100, 200, 400, 700, 1000 };
	/**
	 * Failures that waiting does not cure. Windows words its reasons in the language of the user, so the temporary ones can't be
	 * listed instead.
	 */
	private static final List<String> LASTING = List.of("No space left on device", "Disk quota exceeded", "Read-only file system",
			"Input/output error", "Operation not permitted", "File name too long", "Is a directory", "Invalid cross-device link");

	/** A step that another program may block. */
	@FunctionalInterface
	public interface Step {
		void run() throws IOException;
	}

	private HeldFile() {
	}

	/**
	 * Runs the step, and repeats it as long as the file seems to be held.
	 *
	 * @param file is named to the user while waiting
	 * @throws IOException the last failure; {@link #isHeld} returns whether it was caused so
	 */
	public static void patiently(Path file, Step step) throws IOException {
		for (int tries = 0;; tries++)
			try {
				step.run();
				return;
			} catch (FileSystemException e) {
				if (!isHeld(e) || tries == PAUSES.length || !waits(PAUSES[tries]))
					throw e;
				if (tries == 1)
					SaveNotices.progress("\u201c" + file.getFileName() + "\u201d: " + REASON + "; trying again for some seconds.");
			}
	}

	/** Whether a failure is of the kind that another program causes by holding a file. */
	public static boolean isHeld(IOException e) {
		return switch (e) {
			case AtomicMoveNotSupportedException move -> false;
			case NoSuchFileException missing -> false;
			case FileAlreadyExistsException exists -> false;
			case NotDirectoryException file -> false;
			case DirectoryNotEmptyException folder -> false;
			case FileSystemLoopException loop -> false;
			case AccessDeniedException denied -> true;
			case FileSystemException other -> other.getReason() != null && LASTING.stream().noneMatch(other.getReason()::contains);
			default -> false;
		};
	}

	private static boolean waits(long millis) {
		try {
			Thread.sleep(millis);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
