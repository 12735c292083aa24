// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a file is still the one it was, by the SHA-256 of its bytes. */
final class FileHash {

	/** Stands for a file that isn't there. */
	static final String NONE = "none";

	private FileHash() {
	}

	static String of(Path file) {
		if (file == null || !Files.isRegularFile(file))
			return NONE;
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			return NONE;
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java lacks SHA-256; use a complete one.", e);
		}
	}
}
