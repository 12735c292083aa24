// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

/** A failure of an operation because of which the whole tool is rolled back. The message is a sentence. */
final class OperationFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OperationFailure(String message, Throwable cause) {
		super(message, cause);
	}
}
