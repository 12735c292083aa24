// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What a file was like when we last read or wrote it. */
record FileStamp(long modified, long size) {

	/** Stands for a file that is not there. */
	static final FileStamp MISSING = new FileStamp(-1, -1);

	/** The stamp of a file as it is now; a file that can't be looked at counts as missing. */
	static FileStamp of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileStamp(attributes.lastModifiedTime().toMillis(), attributes.size());
		} catch (IOException e) {
			return MISSING; // gone, or on a drive that was taken out: nothing to compare with
		}
	}
}
