// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/**
 * One undo step that goes on, such as what is typed into a field: each keystroke changes the model at once, and all together
 * are undone as one. Another step, an undo, a save or a view that opens in between begins a new one.
 */
public final class ContinuedStep {

	private final EditingSession session;
	private Step made;
	private boolean isSplit;

	/** A step of a session that is still to begin. */
	public ContinuedStep(EditingSession session) {
		this.session = session;
	}

	/** Runs a work; the steps that it makes become one with those of the works before. */
	public void run(Runnable work) {
		ContinuedStep around = session.history.continueWith(this);
		try {
			work.run();
		} finally {
			session.history.continueWith(around);
		}
	}

	/** Whether it has changed anything. */
	public boolean hasMade() {
		return made != null;
	}

	/** Whether it has made steps and one undo would revert all of them, since nothing came in between. */
	public boolean isWhole() {
		return made != null && !isSplit && session.history.last() == made;
	}

	/** Undoes all that it has made, when it is whole; it can be redone. Returns whether it was. */
	public boolean takeBack() {
		if (!isWhole())
			return false;
		session.undo();
		return true;
	}

	/** Whether the next step becomes a part of the last one. */
	boolean goesOn(Step last, Step next) {
		return last != null && last == made && last.hasSameViews(next);
	}

	void began(Step step) {
		isSplit |= made != null;
		made = step;
	}
}
