// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.relationalimages.casefile.privatefolder.FileHash;

/**
 * What a file was like when we looked at it.
 *
 * @param modified when it was written, in milliseconds since 1970; -1 for a file that is not there
 * @param size     in bytes; -1 for a file that is not there
 * @param hash     the {@link FileHash} of its content
 */
public record FileStamp(long modified, long size, String hash) {

	/** The stamp of a file that is not there. */
	public static final FileStamp MISSING = new FileStamp(-1, -1, FileHash.NONE);

	/** Time and size of a file as it is now, without its content; a file that can't be looked at counts as missing. */
	public static FileStamp glance(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileStamp(attributes.lastModifiedTime().toMillis(), attributes.size(), FileHash.NONE);
		} catch (IOException e) {
			return MISSING; // gone, or on a drive that was taken out: nothing to compare with
		}
	}

	/** A file as it is now; reads all of it. */
	public static FileStamp of(Path file) {
		FileStamp glance = glance(file); // first: a change while it is read shows in time or size then
		return glance.isMissing() ? MISSING : glance.holding(FileHash.of(file));
	}

	/** A file as it is now; what has the same time and size as before counts as the same and is not read. */
	public static FileStamp since(FileStamp before, Path file) {
		FileStamp glance = glance(file);
		return glance.modified == before.modified && glance.size == before.size ? before : of(file);
	}

	/** The same with the content of that hash. */
	public FileStamp holding(String content) {
		return new FileStamp(modified, size, content);
	}

	/** Whether the file was not there. */
	public boolean isMissing() {
		return size < 0;
	}

	/** Whether the content is the same; time and size don't count. */
	public boolean holdsSameAs(FileStamp other) {
		return isMissing() == other.isMissing() && hash.equals(other.hash);
	}
}
