// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What happened in a session.
 *
 * @param label    of the step; null when there is none
 * @param viewOnly whether no semantic element altered
 * @param changed  the semantic elements one of whose features altered; of objects that came or left, the containers
 */
public record SessionEvent(Kind kind, String label, boolean viewOnly, Set<EObject> changed) {

	/** The kinds of events. */
	public enum Kind {
		/** A step was carried out. */
		EXECUTED,
		/** A step was taken back. */
		UNDONE,
		/** A step was made again. */
		REDONE,
		/** The model was saved. */
		SAVED,
		/** A diagram was opened. */
		OPENED,
		/** A diagram was closed. */
		CLOSED
	}

	static SessionEvent of(Kind kind) {
		return new SessionEvent(kind, null, true, Set.of());
	}
}
