// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import org.relationalimages.viewpoint.session.ChangeRefused;

/**
 * Does what an editor asks of its session. What a model open for reading only refuses is told in passing; a failure, which
 * the session has taken back, is told in one sentence and never thrown.
 */
public final class StepGuard {

	private final UserMessages userMessages;

	/** A guard that speaks through these messages. */
	public StepGuard(UserMessages userMessages) {
		this.userMessages = userMessages;
	}

	/** Does something of the session's under the label of its step. */
	public void run(String label, Runnable work) {
		userMessages.clear();
		try {
			work.run();
		} catch (ChangeRefused e) {
			userMessages.tell(e.getMessage());
		} catch (RuntimeException e) {
			userMessages.fail("\"" + label + "\" could not be done and was taken back: " + sentence(e), e);
		}
	}

	/** What is told of a failure. */
	public static String sentence(RuntimeException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() + "." : e.getMessage();
	}
}
