// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What {@link AtomicFile} does to the disk, one step each. Tests let a step fail, or the process end at it. */
public interface Disk {

	/** The computer's own. */
	Disk REAL = new Disk() {
	};

	/** Opens a file that doesn't exist yet for writing. */
	default OutputStream create(Path file) throws IOException {
		return Channels.newOutputStream(
				FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
	}

	/** Returns when everything written to the file is safe from a power cut. */
	default void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Copies a file with its permissions and times. */
	default void copy(Path from, Path to) throws IOException {
		Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
	}

	/** Moves a file over another one in one step: at every moment one of the two stands there. */
	default void replace(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Makes new names in a folder safe from a power cut, too. That is possible on POSIX systems only, and not on every
	 * network disk; the contents are safe already.
	 *
	 * @return whether it was possible
	 */
	default boolean forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** Removes a file if it is there. */
	default void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}
}
