// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.relationalimages.casefile.read.ForeignFile;

import org.relationalimages.casefile.disk.HeldFile;
import org.relationalimages.casefile.disk.OwnerOnly;

/** Writes a file of the private folder: whole or not at all, readable by its owner only. */
public final class PrivateFile {

	/** The ending of files that are being written. */
	public static final String TEMPORARY = ".tmp";

	private PrivateFile() {
	}

	/** What is written. */
	private interface Content {
		void writeTo(FileChannel channel) throws IOException;
	}

	/** Writes the bytes over what stood there; one writer at a time. */
	public static void write(Path file, byte[]... parts) throws IOException {
		replace(file, channel -> {
			for (byte[] part : parts) {
				ByteBuffer bytes = ByteBuffer.wrap(part);
				while (bytes.hasRemaining())
					channel.write(bytes);
			}
		});
	}

	/** Copies a file over what stood there. */
	public static void copy(Path from, Path file) throws IOException {
		replace(file, channel -> ForeignFile.named(from).read(in -> in.transferTo(Channels.newOutputStream(channel))));
	}

	private static void replace(Path file, Content content) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + TEMPORARY);
		Files.deleteIfExists(fresh);
		try {
			try (FileChannel channel = OwnerOnly.createFile(fresh)) {
				content.writeTo(channel);
				channel.force(true);
			}
			HeldFile.patiently(file,
					() -> Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
		} finally {
			Files.deleteIfExists(fresh);
		}
	}
}
