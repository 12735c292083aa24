// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import org.relationalimages.document.storage.FileStamp;

/**
 * How the file of an open case is found to be. The thread of the case doesn't look itself: the drive may not answer the second time.
 *
 * @param known how it was when we last read or wrote it
 */
public record FileNews(CaseDocument open, FileStamp known, FileStamp now) {

	/** Looks at a file that may have changed: at its content when its time or size are others. */
	public static FileNews of(CaseDocument open) {
		FileStamp known = open.storage().stamp();
		return new FileNews(open, known, open.storage().glance());
	}

	/**
	 * Looks at the content of a file that the workspace found changed.
	 *
	 * @param isMadeHere whether the change was made by way of the workspace
	 */
	public static FileNews found(CaseDocument open, boolean isMadeHere) {
		FileStamp known = open.storage().stamp();
		FileStamp now = open.storage().now();
		if (isMadeHere)
			open.storage().noteMadeHere(now);
		return new FileNews(open, known, now);
	}

	/** Whether the user has to decide on the lock. */
	public boolean isOfLock() {
		return !open.isDisposed() && open.storage().lockNews().isToAsk();
	}

	/** Whether the user doesn't know of the change yet, and we haven't read or written the file ourselves since. */
	public boolean isFresh() {
		return !open.isDisposed() && open.storage().stamp() == known && open.storage().isNews(now);
	}

	/** Notes another time of the same content, so that it needn't be read again. */
	public void settle() {
		if (open.storage().stamp() == known)
			open.storage().settle(now);
	}
}
