// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

import org.relationalimages.casefile.disk.WrittenFiles;
import org.relationalimages.casefile.read.ForeignFile;

/** The file of a lock, as it was when it was read. */
final class LockFile {

	/** Larger files were not written by this program. */
	private static final int MAX_BYTES = 4096;

	private final Path file;
	private final byte[] bytes;
	private final String oddity;
	private final boolean isUnread;

	private LockFile(Path file, byte[] bytes, String oddity, boolean isUnread) {
		this.file = file;
		this.bytes = bytes;
		this.oddity = oddity;
		this.isUnread = isUnread;
	}

	/** Reads the file without following links and without opening anything that could block. */
	static LockFile in(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			String oddity = oddity(attributes);
			return new LockFile(file, oddity != null ? new byte[0] : read(file), oddity, false);
		} catch (NoSuchFileException e) {
			return new LockFile(file, null, null, false);
		} catch (IOException e) {
			return new LockFile(file, new byte[0], null, true); // not permitted, or cancelled
		}
	}

	/** The kind of file when it can't be a lock, or null. */
	private static String oddity(BasicFileAttributes attributes) {
		if (attributes.isSymbolicLink())
			return "a link";
		if (attributes.isDirectory())
			return "a folder";
		if (!attributes.isRegularFile())
			return "a pipe or device";
		return attributes.size() > MAX_BYTES ? "a file too large for a lock" : null;
	}

	private static byte[] read(Path file) throws IOException {
		return ForeignFile.found(file).head(MAX_BYTES);
	}

	static boolean isDos(Path file) {
		return !file.getFileSystem().supportedFileAttributeViews().contains("posix")
				&& file.getFileSystem().supportedFileAttributeViews().contains("dos");
	}

	boolean isGone() {
		return bytes == null;
	}

	/** The kind of file in the lock's place when it can't be a lock, such as "a folder". */
	Optional<String> oddity() {
		return Optional.ofNullable(oddity);
	}

	Optional<LockOwner> owner() {
		return bytes == null ? Optional.empty() : LockOwner.of(bytes);
	}

	/** Whether it is the lock with that token. */
	boolean isOf(LockOwner one) {
		return owner().map(present -> present.token().equals(one.token())).orElse(false);
	}

	/** Whether its owner is known to have ended, or never completed the file; false for a file that can't be read. */
	boolean isStale() {
		if (bytes == null || oddity != null || isUnread)
			return false;
		return owner().map(LockOwner::isDead).orElseGet(() -> FileAge.isOld(file));
	}

	/**
	 * Removes exactly this lock: another one that has replaced it is kept. Only one program at a time may check and remove; a
	 * concurrent one has to check again.
	 */
	void remove() throws IOException {
		if (bytes == null)
			return;
		try (RemovalGuard guard = RemovalGuard.on(file)) {
			if (guard == null)
				return;
			LockFile now = in(file);
			if (Arrays.equals(bytes, now.bytes) && oddity().equals(now.oddity()) && isUnread == now.isUnread)
				delete();
		}
	}

	/** Removes the lock if possible; on a drive that was taken out it remains and will count as one of a dead owner. */
	boolean removeIfPossible() {
		try {
			return delete();
		} catch (IOException e) {
			return false;
		}
	}

	private boolean delete() throws IOException {
		boolean wasThere = Files.deleteIfExists(file);
		WrittenFiles.tell(file);
		return wasThere;
	}
}
