// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

/** An operation has failed in a way that takes the whole tool back. The message is a sentence. */
final class OperationFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OperationFailure(String message, Throwable cause) {
		super(message, cause);
	}
}
