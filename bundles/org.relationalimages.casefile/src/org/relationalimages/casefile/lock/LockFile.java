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

/** A lock's file that stands there, or stood there a moment ago. */
final class LockFile {

	/** Larger files are none of ours. */
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

	/** Looks without following links and without opening what could keep us waiting. */
	static LockFile in(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			String oddity = oddity(attributes);
			return new LockFile(file, oddity != null ? new byte[0] : read(file), oddity, false);
		} catch (NoSuchFileException e) {
			return new LockFile(file, null, null, false);
		} catch (IOException e) {
			return new LockFile(file, new byte[0], null, true); // not allowed, or the look was cancelled
		}
	}

	/** What it is when it can't be a lock, or null. */
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

	/** What stands in the lock's place when that can't be a lock, such as "a folder". */
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

	/** Whether its owner is known to have ended, or never finished it; what can't be read proves neither. */
	boolean isStale() {
		if (bytes == null || oddity != null || isUnread)
			return false;
		return owner().map(LockOwner::isDead).orElseGet(() -> FileAge.isOld(file));
	}

	/**
	 * Removes exactly this lock: when another one took its place meanwhile, that one stays. Only one program at a time may
	 * look and remove; whoever comes in between has to look again.
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

	/** Removes it where that is possible; what a drive that was taken out keeps has a dead owner soon. */
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
