// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

/** A diagram would go beyond {@link RefreshLimits}. The message is one sentence for the user: what, where, how to mend it. */
public final class DiagramTooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** With the sentence for the user. */
	public DiagramTooLargeException(String sentence) {
		super(sentence);
	}
}
