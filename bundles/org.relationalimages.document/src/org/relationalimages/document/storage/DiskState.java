// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.storage;

/**
 * How an open case is found on the disk.
 *
 * @param isTakenOver whether somebody else holds its lock
 * @param now         how its file is
 */
public record DiskState(boolean isTakenOver, FileStamp now) {

	/** A file that is not there and that nobody has. */
	public static final DiskState FREE = new DiskState(false, FileStamp.MISSING);
}
