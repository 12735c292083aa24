// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.storage;

import java.nio.file.Path;

import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.casefile.protect.Protection;

/** Where a case is kept: its file and how that was when we last read or wrote it, the lock on it, and what protects it. */
public final class CaseStorage {

	private Path file;
	private volatile FileStamp stamp = FileStamp.MISSING;
	private volatile FileStamp told = FileStamp.MISSING;
	private volatile FileStamp madeHere;
	private volatile CaseLock lock;
	private final LockNews lockNews = new LockNews();
	private Protection protection = Protection.NONE;
	private volatile boolean beingWritten;
	private Path suggestion;

	/** A file to save to first, or null; its folder may not be known. */
	public Path suggestion() {
		return file != null ? file : suggestion;
	}

	/** Suggests a file for a case that has none. */
	public void suggest(Path likely) {
		suggestion = likely;
	}

	/** The file, or null for a case without one. */
	public Path file() {
		return file;
	}

	/** Whether the file is this one; the disk is not asked. */
	public boolean isIn(Path target) {
		return target.toAbsolutePath().normalize().equals(file);
	}

	/** What protects the file and everything that is kept of the case. */
	public Protection protection() {
		return protection;
	}

	/** Protects the case in another way from the next save on. */
	public void protect(Protection next) {
		protection = next;
		protection.prepare();
	}

	/** Notes that another thread writes the case from now on, or does so no more. */
	public void beingWritten(boolean now) {
		beingWritten = now;
	}

	/** Whether another thread writes the case at the moment. */
	public boolean isBeingWritten() {
		return beingWritten;
	}

	/** Notes that we have read or written that file when it was like this. */
	public void bind(Path place, FileStamp now) {
		file = place;
		stamp = now;
		told = now;
	}

	/** Takes a lock in the place of the one held so far; null for none. */
	public void lock(CaseLock fresh) {
		if (lock != null && lock != fresh)
			lock.close();
		lock = fresh;
		lockNews.note(LockState.HELD, "");
	}

	/** Looks after the lock and sets it again where its file is gone; this may take a while, on a slow drive. */
	public LockState keepLock() {
		CaseLock held = lock;
		if (held == null)
			return LockState.HELD;
		LockState now = held.keep();
		lockNews.note(now, now == LockState.TAKEN && file != null ? held.takenBy(file).orElse("") : "");
		return now;
	}

	/** What became of the lock, as far as was looked. */
	public LockNews lockNews() {
		return lockNews;
	}

	/** Whether somebody else changed the file, which is like this now; one that is gone is not changed. */
	public boolean isChanged(FileStamp now) {
		return file != null && !now.isMissing() && !now.holdsSameAs(stamp);
	}

	/** Whether the user doesn't know yet that somebody else changed or removed the file; doesn't look at the disk. */
	public boolean isNews(FileStamp now) {
		return !beingWritten && file != null && !now.holdsSameAs(stamp) && !now.holdsSameAs(told);
	}

	/** How the file is now; reads all of it, which may take a while. */
	public FileStamp now() {
		return file == null ? FileStamp.MISSING : FileStamp.of(file);
	}

	/** Looks at lock and file, which may take a while. A lock that was lost is set again. */
	public DiskState look() {
		return new DiskState(keepLock() == LockState.TAKEN, now());
	}

	/** How the file is now; its content is read only when time or size tell that it may be another one. */
	public FileStamp glance() {
		return file == null ? FileStamp.MISSING : FileStamp.since(stamp, file);
	}

	/** Notes that a change that led to this was made in this workbench. */
	public void noteMadeHere(FileStamp now) {
		madeHere = now;
	}

	/**
	 * Who changed or removed the file, which is like this now.
	 *
	 * @param isShared whether other editors of this program may change the same file
	 */
	public Changer changer(FileStamp now, boolean isShared) {
		if (madeHere != null && now.holdsSameAs(madeHere))
			return Changer.ANOTHER_EDITOR;
		return isShared ? Changer.EITHER : Changer.ANOTHER_PROGRAM;
	}

	/**
	 * The hash of what may be replaced in a file without a question; null for any file but the case's own, about which the
	 * user was asked when choosing it.
	 */
	public String replaceable(Path target) {
		return target.equals(file) ? stamp.hash() : null;
	}

	/** How the file was when we last read or wrote it. */
	public FileStamp stamp() {
		return stamp;
	}

	/** Notes that the user knows that the file is like this. */
	public void noteTold(FileStamp now) {
		told = now;
	}

	/** How the file was when the user was told of a change. */
	public FileStamp told() {
		return told;
	}

	/** Takes a file that is like this for known. */
	public void acknowledge(FileStamp now) {
		stamp = now;
		told = now;
	}

	/** Notes the time of a file that holds the same as before. */
	public void settle(FileStamp now) {
		if (now.holdsSameAs(stamp))
			stamp = now;
	}

	/** Takes the file for changed since, without telling again at once. */
	public void markStale() {
		stamp = FileStamp.MISSING;
		told = now();
	}

	/** Gives the lock to another state of the same case, and the passphrase as far as that uses it, too. */
	public void transferTo(CaseStorage heir) {
		heir.lock = lock;
		lock = null;
		if (heir.protection == protection)
			protection = Protection.NONE;
	}

	/** Has the user told again of a change that is not decided yet; of a file that is gone once is enough. */
	public void remind() {
		if (!told.isMissing())
			told = stamp;
	}

	/** Releases the lock and forgets the passphrase. */
	public void release() {
		lock(null);
		protection.wipe();
	}
}
