// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Detects small files that were left incomplete. A file's time is compared with that of a new file in the same folder, because
 * the clock of a network drive may differ from ours. A time in the future proves nothing, so such a file is observed for a
 * moment.
 */
final class FileAge {

	/** Between its creation and its first content a file is empty only briefly. */
	private static final Duration HALF_MADE = Duration.ofSeconds(10);
	/** Clocks advance in steps, of two seconds on some drives. */
	private static final Duration STEP = Duration.ofSeconds(3);
	private static final Duration WATCHED = Duration.ofSeconds(1);

	private FileAge() {
	}

	/** Whether nobody is writing the file any more; false when it does not exist. */
	static boolean isOld(Path file) {
		try {
			FileTime time = time(file);
			Instant now = now(file);
			if (time.toInstant().isAfter(now.plus(STEP)))
				return stays(file, time);
			return time.toInstant().isBefore(now.minus(HALF_MADE));
		} catch (IOException e) {
			return false; // removed
		}
	}

	private static boolean stays(Path file, FileTime time) throws IOException {
		long size = Files.size(file);
		try {
			Thread.sleep(WATCHED);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		return time.equals(time(file)) && size == Files.size(file);
	}

	private static FileTime time(Path file) throws IOException {
		return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
	}

	private static Instant now(Path file) {
		Path fresh = null;
		try {
			fresh = Files.createTempFile(file.getParent(), ".relimages-", ".now");
			return time(fresh).toInstant();
		} catch (IOException e) {
			return Instant.now(); // the folder can't be written
		} finally {
			if (fresh != null)
				fresh.toFile().delete();
		}
	}
}
