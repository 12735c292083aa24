// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names files and folders after the case they belong to: its file name, readable, and a few digits of a hash of its path. */
public final class CaseName {

	/** In UTF-16 units; at most 180 bytes, which leaves room for extensions on every disk. */
	private static final int LONGEST = 60;
	private static final int DIGITS = 8;
	/** Replaces a letter that the system's character set doesn't have. */
	private static final char UNKNOWN = '\uFFFD';

	private CaseName() {
	}

	/** The case file itself, with links resolved and the path normalized. */
	public static Path real(Path caseFile) {
		Path absolute = caseFile.toAbsolutePath().normalize();
		try {
			if (Files.exists(absolute))
				return absolute.toRealPath();
			Path folder = absolute.getParent();
			return folder != null && Files.exists(folder) ? folder.toRealPath().resolve(absolute.getFileName()) : absolute;
		} catch (IOException e) {
			return absolute; // a folder that can't be accessed
		}
	}

	/** A name for what belongs to the case; two cases never share one. */
	public static String of(Path caseFile) {
		Path real = real(caseFile);
		Path last = real.getFileName();
		String name = last == null ? "" : last.toString().replaceFirst("\\.relimages$", "").replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]", "_");
		return writable(cut(name).strip()) + "-" + digits(real);
	}

	/** Never cuts a surrogate pair: no disk accepts half of one. */
	private static String cut(String name) {
		if (name.length() <= LONGEST)
			return name;
		return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

	/** A system that is set up for ASCII only accepts no other letters in names. */
	private static String writable(String name) {
		try {
			return Path.of(name).toString();
		} catch (InvalidPathException e) {
			return name.replaceAll("[^ -~]", "_");
		}
	}

	/**
	 * The bytes of the path in the system's own encoding: even if its letters can't be decoded, those of two cases must differ.
	 */
	private static byte[] bytes(Path path) {
		String text = path.toString();
		return (text.indexOf(UNKNOWN) < 0 ? text : path.toUri().getRawPath()).getBytes(StandardCharsets.UTF_8);
	}

	private static String digits(Path path) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(path));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("This Java lacks SHA-256; use a complete one.", e);
		}
	}
}
