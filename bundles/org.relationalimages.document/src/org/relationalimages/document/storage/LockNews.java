// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.storage;

import org.relationalimages.casefile.lock.LockState;

/** What became of a case's lock, and how much of that the user knows. May be used by any thread. */
public final class LockNews {

	private LockState state = LockState.HELD;
	private String takenBy = "";
	private boolean mentioned;
	private boolean asked;

	/** Notes how the lock is now, and who has the case in a sentence, or nothing; another state is news again. */
	public synchronized void note(LockState now, String sentence) {
		if (now != state) {
			mentioned = false;
			asked = false;
		}
		state = now;
		takenBy = sentence;
	}

	/** Who has the case now, as a sentence to follow another, with a blank before it; empty when that isn't known. */
	public synchronized String takenBy() {
		return takenBy.isEmpty() ? "" : " " + takenBy;
	}

	/** Whether it is to be mentioned now; each state is once. */
	public synchronized boolean mention() {
		boolean first = state != LockState.HELD && !mentioned && !asked;
		mentioned |= first;
		return first;
	}

	/** Whether the user has to decide on it: somebody else has the case, and that was not asked yet. */
	public synchronized boolean isToAsk() {
		return state == LockState.TAKEN && !asked;
	}

	/** Notes that the user has been asked. */
	public synchronized void noteAsked() {
		asked = true;
	}
}
