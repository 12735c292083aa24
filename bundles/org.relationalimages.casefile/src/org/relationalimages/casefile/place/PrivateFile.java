// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the private folder: whole or not at all, readable by its owner only. */
public final class PrivateFile {

	/** The ending of files that are being written. */
	public static final String TEMPORARY = ".tmp";

	private PrivateFile() {
	}

	/** Writes the bytes over what stood there; one writer at a time. */
	public static void write(Path file, byte[]... parts) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + TEMPORARY);
		Files.deleteIfExists(fresh);
		try {
			try (FileChannel channel = OwnerOnly.createFile(fresh)) {
				for (byte[] part : parts) {
					ByteBuffer bytes = ByteBuffer.wrap(part);
					while (bytes.hasRemaining())
						channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}
}
