// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files: what a user wrote, as far as every file system takes it. */
public final class FileNames {

	private static final Pattern FORBIDDEN = Pattern
			.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u0080-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF/\\\\:*?\"<>|]+");
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[\\d¹²³]|lpt[\\d¹²³]) *(\\..*)?", Pattern.CASE_INSENSITIVE);
	private static final int MOST_BYTES = 180;

	private FileNames() {
	}

	/** A file's name without folders and ending. */
	public static String base(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? name : name.substring(0, dot);
	}

	/** The text as a file name without ending: never empty, no folder, no device, not too long. */
	public static String safe(String text) {
		String name = FORBIDDEN.matcher(text.replaceAll("\\s*:\\s+", " - ")).replaceAll("_").strip().replaceAll("^\\.+|[. ]+$", "");
		// No character takes less than a byte; the rest goes one by one, so that none is cut in two.
		if (name.length() > MOST_BYTES)
			name = name.substring(0, Character.isHighSurrogate(name.charAt(MOST_BYTES - 1)) ? MOST_BYTES - 1 : MOST_BYTES);
		while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
			name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
		name = name.strip().replaceAll("[. ]+$", "");
		if (name.isEmpty())
			return "diagram";
		Matcher device = DEVICE.matcher(name);
		// Windows takes a device for one whatever its ending is.
		return device.matches() ? device.group(1) + "_" + name.substring(device.end(1)) : name;
	}
}
