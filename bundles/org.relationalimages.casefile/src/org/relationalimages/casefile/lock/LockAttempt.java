// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.nio.file.Path;
import java.util.Optional;

/** The result of an attempt to lock a case: the lock, or its present owner. */
public final class LockAttempt {

	private final Path caseFile;
	private final CaseLock lock;
	private final LockOwner owner;
	private final String note;
	private String oddity = "";
	private String remedy = "Close it there first";

	LockAttempt(Path caseFile, CaseLock lock, LockOwner owner, String note) {
		this.caseFile = caseFile;
		this.lock = lock;
		this.owner = owner;
		this.note = note;
	}

	/** A refused attempt, because of what was found in place of the lock. */
	static LockAttempt refused(Path caseFile, Path lockFile, LockFile found) {
		LockAttempt refused = new LockAttempt(caseFile, null, found.owner().orElse(null), null);
		refused.oddity = found.oddity().map(what -> " \u201c" + lockFile.getFileName() + "\u201d, where its lock belongs, is " + what
				+ "; look at it, and remove it when it is of no use.").orElse("");
		refused.remedy = found.oddity().isPresent() ? "Then try again"
				: "Close it there first; if it is open nowhere any more, remove " + lockFile;
		return refused;
	}

	/** Whether the lock was obtained. */
	public boolean isHeld() {
		return lock != null;
	}

	/**
	 * The lock.
	 *
	 * @throws IllegalStateException when somebody else has it
	 */
	public CaseLock lock() {
		if (lock == null)
			throw new IllegalStateException("The case is locked by another window.");
		return lock;
	}

	/** The owner when the lock was refused; also empty when the lock's file is damaged. */
	public Optional<LockOwner> owner() {
		return Optional.ofNullable(owner);
	}

	/** A message for the user although the lock is held: that its effect is limited. */
	public Optional<String> note() {
		return Optional.ofNullable(note);
	}

	/** The way out where no question can be asked, such as on a command line; a sentence without its full stop. */
	public String remedy() {
		return remedy;
	}

	/** The owner in a sentence; empty when the lock was obtained. */
	public String sentence() {
		if (lock != null)
			return "";
		String name = "\u201c" + caseFile.getFileName() + "\u201d";
		if (!oddity.isEmpty())
			return name + " can't be locked." + oddity;
		if (owner == null)
			return name + " is locked, and it can't be told by whom.";
		if (owner.isThisProcess())
			return name + " is open in this program already, since " + owner.sinceText() + ".";
		return name + " is open in another window by " + owner.who() + " since " + owner.sinceText() + ".";
	}
}
