// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

/** An expression or a service can't be used. The message is the end of a sentence, for a reader of the specification. */
public final class ExpressionException extends Exception {

	private static final long serialVersionUID = 1L;

	/** A reason, such as "uses the unknown service \"label\"". */
	public ExpressionException(String reason) {
		super(reason);
	}
}
