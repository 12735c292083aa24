// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

/** A scenario can't be run. The message is one sentence. */
public final class ScenarioException extends Exception {

	private static final long serialVersionUID = 1L;

	/** An exception whose message is a whole sentence. */
	public ScenarioException(String message) {
		super(message);
	}

	/** An exception with its cause. */
	public ScenarioException(String message, Throwable cause) {
		super(message, cause);
	}
}
