// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

/**
 * How the file of an open case is found to be. The UI thread doesn't look itself: the drive may not answer the second time.
 *
 * @param known how it was when we last read or wrote it
 */
record FileNews(CaseDocument open, FileStamp known, FileStamp now) {

	/** Looks at a file that may have changed: at its content when its time or size are others. */
	static FileNews of(CaseDocument open) {
		FileStamp known = open.home().stamp();
		return new FileNews(open, known, open.home().glance());
	}

	/**
	 * Looks at the content of a file that the workspace found changed.
	 *
	 * @param isMadeHere whether the change was made by way of the workspace
	 */
	static FileNews found(CaseDocument open, boolean isMadeHere) {
		FileStamp known = open.home().stamp();
		FileStamp now = open.home().now();
		if (isMadeHere)
			open.home().noteMadeHere(now);
		return new FileNews(open, known, now);
	}

	/** Whether the user has to decide on the lock. */
	boolean isOfLock() {
		return isOpen() && open.home().lockNews().isToAsk();
	}

	/** Whether the user doesn't know of the change yet, and we haven't read or written the file ourselves since. */
	boolean isFresh() {
		return isOpen() && open.home().stamp() == known && open.home().isNews(now);
	}

	/** Notes another time of the same content, so that it needn't be read again. */
	void settle() {
		if (open.home().stamp() == known)
			open.home().settle(now);
	}

	private boolean isOpen() {
		return OpenDocuments.get().all().contains(open);
	}
}
