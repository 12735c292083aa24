// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

/** A committed change of a diagram that can be undone and redone exactly and repeatedly, with the same elements. */
public interface ReversibleChange {

	/** Undoes the change; only in the reverse order of the commits. */
	void undo();

	/** Redoes the change after {@link #undo()}. */
	void redo();

	/** Whether it changed nothing. */
	boolean isEmpty();
}
