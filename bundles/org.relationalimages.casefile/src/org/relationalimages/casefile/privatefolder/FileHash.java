// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.relationalimages.casefile.read.ForeignFile;

/** Detects changes of a file by the SHA-256 of its bytes. */
public final class FileHash {

	/** The hash of a missing file. */
	public static final String NONE = "none";
	/** The hash of a file that is larger than any case. */
	private static final String TOO_LARGE = "too large";
	/** A case has 512 MB at most; a protected one is a little larger than what it protects. */
	private static final long MAX_BYTES = (512L << 20) + 1024;

	private FileHash() {
	}

	/** The hash of a file's content; {@link #NONE} when there is no such file or it can't be read. */
	public static String of(Path file) {
		if (file == null)
			return NONE;
		try {
			MessageDigest digest = sha256();
			return ForeignFile.named(file).read(in -> {
				byte[] buffer = new byte[1 << 16];
				long total = 0;
				for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
					total += count;
					if (total > MAX_BYTES)
						return TOO_LARGE;
					digest.update(buffer, 0, count);
				}
				return HexFormat.of().formatHex(digest.digest());
			});
		} catch (IOException e) {
			return NONE;
		}
	}

	/** The hash of a file of this content; {@link #NONE} for null. */
	public static String of(byte[] content) {
		return content == null ? NONE : HexFormat.of().formatHex(sha256().digest(content));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java lacks SHA-256; use a complete one.", e);
		}
	}
}
