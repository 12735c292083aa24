// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.relationalimages.casefile.read.ForeignFile;

/** A lock's file that stands there, or stood there a moment ago. */
final class Found {

	/** Larger files are none of ours. */
	private static final int MAX_BYTES = 4096;
	/** Between its making and its first content a lock is empty for a blink. */
	private static final Duration HALF_MADE = Duration.ofSeconds(10);

	private final Path file;
	private final byte[] bytes;

	private Found(Path file, byte[] bytes) {
		this.file = file;
		this.bytes = bytes;
	}

	static Found in(Path file) {
		return new Found(file, read(file));
	}

	/** Its bytes; null when it is gone, none when it can't be read. */
	private static byte[] read(Path file) {
		try {
			return ForeignFile.found(file).head(MAX_BYTES);
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			return new byte[0];
		}
	}

	static boolean isDos(Path file) {
		return !file.getFileSystem().supportedFileAttributeViews().contains("posix")
				&& file.getFileSystem().supportedFileAttributeViews().contains("dos");
	}

	boolean isGone() {
		return bytes == null;
	}

	Optional<LockOwner> owner() {
		return bytes == null ? Optional.empty() : LockOwner.of(bytes);
	}

	/** Whether its owner is known to have ended, or never finished it. */
	boolean isStale() {
		Optional<LockOwner> owner = owner();
		if (owner.isPresent())
			return owner.get().isDead();
		return bytes != null && isOld(file);
	}

	/**
	 * Removes exactly this lock: when another one took its place meanwhile, that one stays. Only one program at a time may
	 * look and remove; whoever comes in between has to look again.
	 */
	void remove() throws IOException {
		if (bytes == null)
			return;
		Path guard = file.resolveSibling(file.getFileName() + ".taken-over");
		try {
			Files.createFile(guard);
		} catch (FileAlreadyExistsException e) {
			if (isOld(guard))
				Files.deleteIfExists(guard); // its program was killed just there
			return;
		}
		try {
			if (Arrays.equals(bytes, read(file)))
				Files.deleteIfExists(file);
		} finally {
			Files.deleteIfExists(guard);
		}
	}

	/** Removes it where that is possible; what a drive that was taken out keeps has a dead owner soon. */
	boolean removeIfPossible() {
		try {
			return Files.deleteIfExists(file);
		} catch (IOException e) {
			return false;
		}
	}

	private static boolean isOld(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(HALF_MADE));
		} catch (IOException e) {
			return false; // gone
		}
	}
}
