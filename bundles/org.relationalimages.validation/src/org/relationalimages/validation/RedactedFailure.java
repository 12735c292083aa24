// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.Arrays;

/**
 * A failure that may be logged: its class and stack trace and those of its causes, but no messages, which may contain text of the
 * case.
 */
public final class RedactedFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;
	/** The last calls show where it was; a stack that overflowed has a thousand. */
	private static final int MOST_CALLS = 60;
	private static final int MOST_CAUSES = 5;
	private static final String OURS = "org.relationalimages.";

	private RedactedFailure(Throwable failure, int causes) {
		super(failure.getClass().getName(),
				causes == 0 || failure.getCause() == null ? null : new RedactedFailure(failure.getCause(), causes - 1));
		StackTraceElement[] calls = failure.getStackTrace();
		setStackTrace(Arrays.copyOf(calls, Math.min(calls.length, MOST_CALLS)));
	}

	/** The failure without its messages. */
	public static RedactedFailure of(Throwable failure) {
		return new RedactedFailure(failure, MOST_CAUSES);
	}

	/** Where in the program it occurred, for reports: "R17RevisionMissing.java, line 40". */
	public String place() {
		return Arrays.stream(getStackTrace()).filter(call -> call.getClassName().startsWith(OURS)).findFirst()
				.map(call -> call.getFileName() + ", line " + call.getLineNumber()).orElse("an unknown place");
	}
}
