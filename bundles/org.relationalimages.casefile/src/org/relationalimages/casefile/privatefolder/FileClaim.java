// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.relationalimages.casefile.disk.OwnerOnly;

/**
 * Marks a file as in use by a running program. The operating system releases the claim when the program ends, also when it is
 * killed; so neither process numbers nor clocks have to be compared.
 */
public final class FileClaim implements AutoCloseable {

	/**
	 * The claims of this program, since some systems release every claim of a program on a file as soon as it closes the file
	 * once.
	 */
	private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();
	/** The age of a leftover on a disk without claims. */
	private static final Duration SURELY_LEFT = Duration.ofDays(1);

	private final Path file;
	private final FileChannel channel;

	private FileClaim(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Creates a file to write to, readable by its owner only, and claims it; one that exists is refused. */
	static FileClaim create(Path file) throws IOException {
		Path key = key(file);
		OURS.add(key);
		try {
			return locked(key, OwnerOnly.createFile(file));
		} catch (IOException | RuntimeException e) {
			OURS.remove(key);
			throw e;
		}
	}

	private static FileClaim locked(Path key, FileChannel channel) {
		try {
			channel.lock();
		} catch (IOException | OverlappingFileLockException e) {
			return new FileClaim(key, channel); // a disk without claims
		}
		return new FileClaim(key, channel);
	}

	/** The channel to write the content of a created file. */
	FileChannel channel() {
		return channel;
	}

	/** Claims a file, which is created if it is missing; empty when a running program has it. */
	public static Optional<FileClaim> take(Path file) throws IOException {
		Path key = key(file);
		if (!OURS.add(key))
			return Optional.empty();
		FileChannel channel = null;
		boolean isTaken = false;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			isTaken = isFree(channel, file);
			return isTaken ? Optional.of(new FileClaim(key, channel)) : Optional.empty();
		} finally {
			if (!isTaken) {
				OURS.remove(key);
				if (channel != null)
					channel.close();
			}
		}
	}

	private static boolean isFree(FileChannel channel, Path file) throws IOException {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			return false;
		} catch (IOException e) {
			return isOld(file);
		}
	}

	/** Whether a running program has the file. */
	public static boolean isHeld(Path file) {
		if (OURS.contains(key(file)))
			return true;
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			return lock == null;
		} catch (NoSuchFileException e) {
			return false;
		} catch (OverlappingFileLockException e) {
			return true;
		} catch (IOException e) {
			return !isOld(file);
		}
	}

	/** Compares in both directions, since a clock may have been changed either way. */
	private static boolean isOld(Path file) {
		try {
			return Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now()).abs().compareTo(SURELY_LEFT) > 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static Path key(Path file) {
		return file.toAbsolutePath().normalize();
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			OURS.remove(file);
		}
	}
}
