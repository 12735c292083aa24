// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names files and folders after the case they belong to: its file name, readable, and a few digits that stand for its folder. */
public final class CaseName {

	private static final int LONGEST = 60;
	private static final int DIGITS = 8;

	private CaseName() {
	}

	/** The case file itself, past links and however its path is written. */
	public static Path real(Path caseFile) {
		Path absolute = caseFile.toAbsolutePath().normalize();
		try {
			if (Files.exists(absolute))
				return absolute.toRealPath();
			Path folder = absolute.getParent();
			return folder != null && Files.exists(folder) ? folder.toRealPath().resolve(absolute.getFileName()) : absolute;
		} catch (IOException e) {
			return absolute; // a folder that may not be looked into
		}
	}

	/** A name for what belongs to the case; two cases never share one. */
	public static String of(Path caseFile) {
		Path real = real(caseFile);
		String name = real.getFileName().toString().replaceFirst("\\.relimages$", "").replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "_");
		return (name.length() <= LONGEST ? name : name.substring(0, LONGEST)).strip() + "-" + digits(real.toString());
	}

	private static String digits(String path) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java lacks SHA-256; use a complete one.", e);
		}
	}
}
