// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

/** A scenario can't be run as it is written. The message is one sentence. */
public final class ScenarioException extends Exception {

	private static final long serialVersionUID = 1L;

	/** A refusal; the message is a whole sentence. */
	public ScenarioException(String message) {
		super(message);
	}

	/** A refusal with what led to it. */
	public ScenarioException(String message, Throwable cause) {
		super(message, cause);
	}
}
