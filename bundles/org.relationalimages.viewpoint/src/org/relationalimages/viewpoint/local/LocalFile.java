// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens untrusted files: regular files only, since a pipe can block a reader and a device never ends. */
public final class LocalFile {

	private LocalFile() {
	}

	/**
	 * Opens a file that the user named; a link is followed.
	 *
	 * @throws IOException with the reason, which fits in brackets
	 */
	public static InputStream named(Path file) throws IOException {
		check(file);
		return Files.newInputStream(file);
	}

	/**
	 * Opens a file that another file named, or that was found in a folder; a link is not followed, since it could lead
	 * to a file that its creator may not read.
	 *
	 * @throws IOException with the reason, which fits in brackets
	 */
	public static InputStream found(Path file) throws IOException {
		check(file, LinkOption.NOFOLLOW_LINKS);
		return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
	}

	/** Reads a whole file that was found, see {@link #found}. */
	public static byte[] bytes(Path file, int maxBytes) throws IOException {
		try (InputStream in = found(file)) {
			byte[] bytes = in.readNBytes(maxBytes + 1);
			if (bytes.length > maxBytes)
				throw new IOException("it is larger than " + (maxBytes >> 20) + " MB");
			return bytes;
		}
	}

	private static void check(Path file, LinkOption... links) throws IOException {
		BasicFileAttributes attributes;
		try {
			attributes = Files.readAttributes(file, BasicFileAttributes.class, links);
		} catch (NoSuchFileException e) {
			throw (IOException) new NoSuchFileException(file.toString(), null, "there is no such file").initCause(e);
		}
		if (attributes.isSymbolicLink())
			throw new IOException("it is a link, which isn't followed here; put the file itself in its place");
		if (attributes.isDirectory())
			throw new IOException("it is a folder, not a file");
		if (!attributes.isRegularFile())
			throw new IOException("it is a pipe or device, not a file");
	}
}
