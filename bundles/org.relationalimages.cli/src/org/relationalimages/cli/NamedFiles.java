// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Files of the current folder whose names look like options or commands. A shell puts such names in the place of a
 * {@code *}, and whoever sent the folder chose them: they must not decide what is done.
 */
final class NamedFiles {

	private static final Path HERE = Path.of("");

	private NamedFiles() {
	}

	/** Whether the current folder holds a file, folder or link of exactly that name. */
	static boolean hold(String word) {
		try {
			if (word.isEmpty() || Path.of(word).getNameCount() != 1)
				return false;
			return Files.exists(Path.of(word), LinkOption.NOFOLLOW_LINKS) || hasUnreadable(word) && holdLike(word);
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** Bytes that are no text in the system's encoding come as these characters, in a word and in a folder's list. */
	private static boolean hasUnreadable(String word) {
		return word.indexOf('?') >= 0 || word.indexOf('\ufffd') >= 0;
	}

	private static boolean holdLike(String word) {
		try (DirectoryStream<Path> all = Files.newDirectoryStream(HERE)) {
			for (Path one : all)
				if (alike(one.getFileName().toString()).equals(alike(word)))
					return true;
			return false;
		} catch (IOException | RuntimeException e) {
			return true; // what can't be looked at is not trusted
		}
	}

	private static String alike(String name) {
		return name.replace('\ufffd', '?').replaceAll("\\P{ASCII}", "?");
	}

	/** Refuses an option that may be a file's name just as well. */
	static void refuse(String option) throws UsageException {
		if (hold(option))
			throw new UsageException("'" + option + "' is an option, and a file in this folder has that name, so it can't be told which is meant;"
					+ " nothing was done. Write ./* instead of * and ./" + option + " for the file; for the option, run the command in another folder.");
	}

	/** Refuses a command whose name a regular file has, when each word behind it is the name of a file here, too. */
	static void refuse(String command, List<String> words) throws UsageException {
		if (!words.isEmpty() && words.stream().allMatch(NamedFiles::hold) && Files.isRegularFile(Path.of(command)))
			throw new UsageException("'" + command + "' is a command, and a file in this folder has that name, so it can't be told whether"
					+ " a * stood for all of this; nothing was done. Write ./ before the names of files, as in relational-images " + command
					+ " ./" + words.getLast() + ".");
	}
}
