// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.relationalimages.casefile.disk.HeldFile;
import org.relationalimages.casefile.read.ForeignFile;

/** Writes a file of the private folder: completely or not at all, readable by its owner only. */
public final class PrivateFile {

	/** The ending of files that are being written. */
	public static final String TEMPORARY = ".tmp";

	private PrivateFile() {
	}

	/** What is written. */
	private interface Content {
		void writeTo(FileChannel channel) throws IOException;
	}

	/** Writes the bytes and replaces the former content; one writer at a time. */
	public static void write(Path file, byte[]... parts) throws IOException {
		replace(file, channel -> {
			for (byte[] part : parts) {
				ByteBuffer bytes = ByteBuffer.wrap(part);
				while (bytes.hasRemaining())
					channel.write(bytes);
			}
		});
	}

	/** Copies a file and replaces the former content of the target. */
	public static void copy(Path from, Path file) throws IOException {
		replace(file, channel -> ForeignFile.named(from).read(in -> in.transferTo(Channels.newOutputStream(channel))));
	}

	private static void replace(Path file, Content content) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + TEMPORARY);
		Files.deleteIfExists(fresh);
		try (FileClaim claim = FileClaim.create(fresh)) {
			content.writeTo(claim.channel());
			claim.channel().force(true);
			HeldFile.patiently(file,
					() -> Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/**
	 * Removes what killed programs were writing in a folder; files of running ones are kept.
	 *
	 * @return whether everything that is left could be removed
	 */
	public static boolean removeLeft(Path folder) {
		boolean done = true;
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
			return done;
		try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + TEMPORARY)) {
			for (Path one : all)
				if (isLeft(one))
					Files.deleteIfExists(one);
		} catch (IOException | DirectoryIteratorException e) {
			done = false; // it is listed among the traces, and tried again
		}
		return done;
	}

	/** Whether a temporary file was left by a program that has ended. */
	public static boolean isLeft(Path temporary) {
		return Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS) && !FileClaim.isHeld(temporary);
	}
}
