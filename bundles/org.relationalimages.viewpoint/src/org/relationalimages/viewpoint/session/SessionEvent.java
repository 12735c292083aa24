// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * An event of a session.
 *
 * @param label    of the step; null when there is none
 * @param viewOnly whether no semantic element has changed
 * @param changed  the semantic elements with a changed feature; of added or removed objects, the containers
 * @param continued whether the step became a part of the last one; see {@link ContinuedStep}
 */
public record SessionEvent(Kind kind, String label, boolean viewOnly, Set<EObject> changed, boolean continued) {

	/** The kinds of events. */
	public enum Kind {
		/** A step was executed. */
		EXECUTED,
		/** A step was undone. */
		UNDONE,
		/** A step was redone. */
		REDONE,
		/** The model was saved. */
		SAVED,
		/** A diagram was opened. */
		OPENED,
		/** A diagram was closed. */
		CLOSED
	}

	static SessionEvent of(Kind kind) {
		return new SessionEvent(kind, null, true, Set.of(), false);
	}
}
