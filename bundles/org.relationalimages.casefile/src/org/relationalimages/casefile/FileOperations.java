// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.relationalimages.casefile.disk.OwnerOnly;

/** The operations of {@link AtomicFile} on the disk, one step each. Tests let a step fail, or the process end at it. */
public interface FileOperations {

	/** The operations of the real disk. */
	FileOperations REAL = new FileOperations() {
	};

	/** Opens a file that doesn't exist yet for writing; only its owner may read it. */
	default OutputStream create(Path file) throws IOException {
		return Channels.newOutputStream(OwnerOnly.createFile(file));
	}

	/** Returns when everything written to the file is safe from a power cut. */
	default void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Copies a file with its time to a new one, which only its owner may read. */
	default void copy(Path from, Path to) throws IOException {
		try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS); OutputStream out = create(to)) {
			in.transferTo(out);
		}
		Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
	}

	/** Moves a file over another one in one step: the path always holds one of the two. */
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
