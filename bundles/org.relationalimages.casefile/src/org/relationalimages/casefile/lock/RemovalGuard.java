// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The exclusive right to remove a lock's file, for as long as that takes. It is a file beside the lock that names its program.
 */
final class RemovalGuard implements AutoCloseable {

	private final Path file;

	private RemovalGuard(Path file) {
		this.file = file;
	}

	/** The guard, or null when another program has it; one that was left behind is removed, and the next try succeeds. */
	static RemovalGuard on(Path lock) throws IOException {
		Path file = lock.resolveSibling(lock.getFileName() + ".taken-over");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			sign(channel);
			return new RemovalGuard(file);
		} catch (FileAlreadyExistsException e) {
			if (isLeft(file))
				Files.deleteIfExists(file);
			return null;
		}
	}

	private static void sign(FileChannel channel) {
		try {
			channel.write(ByteBuffer.wrap(LockOwner.own().bytes()));
		} catch (IOException e) {
			// Without a program's name, as on a full disk, its age decides.
		}
	}

	/** Whether its program was killed while it held the guard: it has ended, or it has taken longer than any removal does. */
	private static boolean isLeft(Path file) {
		LockFile lockFile = LockFile.in(file);
		return !lockFile.isGone() && (lockFile.oddity().isPresent() || lockFile.isStale() || FileAge.isOld(file));
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
	}
}
