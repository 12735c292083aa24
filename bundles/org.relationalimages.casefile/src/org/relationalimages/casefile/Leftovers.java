// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The temporary files of saves. They stand beside the file they become and name the process that writes them, so that
 * the next save or opening can remove those that a killed process left behind.
 */
public final class Leftovers {

	private static final Pattern NAME = Pattern.compile("\\.relimages-[0-9a-f]+-(\\d{1,18})-[0-9a-f-]+\\.tmp");
	/** A process of another computer may be writing it: no save takes longer. */
	private static final Duration SURELY_WRITTEN = Duration.ofMinutes(1);
	/** Numbers of processes are used again after a while. */
	private static final Duration SURELY_LEFT = Duration.ofDays(1);

	private Leftovers() {
	}

	/** Whether a file is the temporary one of a save, to go by its name. */
	public static boolean isOne(Path file) {
		return NAME.matcher(file.getFileName().toString()).matches();
	}

	/** A name for a temporary file of this process beside the file. */
	static Path fresh(Path file) {
		String name = prefix(file) + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp";
		Path fresh = file.resolveSibling(name);
		// Ctrl+C in the middle leaves nothing behind.
		fresh.toFile().deleteOnExit();
		return fresh;
	}

	/** File names may be as long as the disk allows; a hash keeps this one short. */
	private static String prefix(Path file) {
		return ".relimages-" + Integer.toHexString(file.getFileName().toString().hashCode()) + "-";
	}

	/**
	 * Removes what killed processes left behind when they saved this file.
	 *
	 * @return how many files were removed; what can't be removed now stays for the next time
	 */
	static int remove(Path file) {
		int removed = 0;
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder))
			return removed;
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, prefix(file) + "*.tmp")) {
			for (Path one : found)
				if (isLeft(one) && Files.deleteIfExists(one))
					removed++;
			return removed;
		} catch (IOException | RuntimeException e) {
			return removed;
		}
	}

	private static boolean isLeft(Path file) throws IOException {
		Matcher name = NAME.matcher(file.getFileName().toString());
		if (!name.matches())
			return false;
		Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
		boolean isAlive = ProcessHandle.of(Long.parseLong(name.group(1))).isPresent();
		return age.compareTo(isAlive ? SURELY_LEFT : SURELY_WRITTEN) > 0;
	}
}
