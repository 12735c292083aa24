// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.casefile.disk.WrittenFiles;
import org.relationalimages.casefile.privatefolder.ProcessMark;

/**
 * The temporary files of saves. They are created beside the file they replace; their names contain the computer and the process
 * that writes them, so that the next save can remove those that a killed process left behind.
 */
public final class TemporaryFiles {

	private static final String BEGINNING = ".relimages-";
	/** The middle part, which identifies the computer, is missing in names of former versions. */
	private static final Pattern NAME = Pattern.compile("\\.relimages-[0-9a-f]+-(?:m([0-9a-f]*)-)?(\\d{1,18})-[0-9a-f-]+\\.tmp");
	/** Whether a process of another computer is still writing is unknown, but no save takes this long. */
	private static final Duration SURELY_LEFT = Duration.ofDays(1);

	private TemporaryFiles() {
	}

	/** Whether a file is the temporary one of a save, judged by its name. */
	public static boolean isOne(Path file) {
		return NAME.matcher(file.getFileName().toString()).matches();
	}

	/** Whether a temporary file is, by its name, one of another computer that may still be written, by the clock of this one. */
	public static boolean isOfOther(Path file) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		try {
			return name.matches() && name.group(1) != null && !name.group(1).equals(processes()) && !isLeft(file, Instant.now());
		} catch (IOException e) {
			return false; // removed in the meantime
		}
	}

	/** A name for a temporary file of this process beside the file. */
	static Path fresh(Path file) {
		String name = prefix(file) + "m" + processes() + "-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp";
		Path fresh = file.resolveSibling(name);
		// Ctrl+C during the save leaves no file behind.
		fresh.toFile().deleteOnExit();
		return fresh;
	}

	/** Identifies the process list of this computer or container; empty when unknown. */
	private static String processes() {
		return ProcessMark.own().machine().processes();
	}

	/** File names may be as long as the disk allows; a hash keeps this one short. */
	private static String prefix(Path file) {
		return BEGINNING + Integer.toHexString(file.getFileName().toString().hashCode()) + "-";
	}

	/**
	 * Removes what killed processes left behind when they saved this file, and what ended processes left of other files in its
	 * folder, since this file may have had another name then.
	 *
	 * @param made a file created in the same folder just now: its time is that of the disk, whose clock may differ from ours
	 * @return how many files were removed; what can't be removed now is tried again next time
	 */
	static int remove(Path file, Path made) {
		int removed = 0;
		try (DirectoryStream<Path> found = Files.newDirectoryStream(file.getParent(), BEGINNING + "*.tmp")) {
			Instant now = Files.getLastModifiedTime(made).toInstant();
			for (Path one : found)
				if ((isOf(file, one) ? isLeft(one, now) : hasEnded(one)) && Files.deleteIfExists(one)) {
					WrittenFiles.tell(one);
					removed++;
				}
			return removed;
		} catch (IOException | RuntimeException e) {
			return removed;
		}
	}

	private static boolean isOf(Path file, Path temporary) {
		return temporary.getFileName().toString().startsWith(prefix(file));
	}

	/** Whether the process that wrote it was one of this computer, and has ended. */
	private static boolean hasEnded(Path temporary) {
		Matcher name = NAME.matcher(temporary.getFileName().toString());
		return name.matches() && name.group(1) != null && !name.group(1).isEmpty() && name.group(1).equals(processes())
				&& ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
	}

	/** A time far in the future is as wrong as one long ago. */
	private static boolean isLeft(Path file, Instant now) throws IOException {
		if (!isOne(file) || hasEnded(file))
			return isOne(file);
		Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
		return Duration.between(written, now).abs().compareTo(SURELY_LEFT) > 0;
	}
}
