// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

/** A committed change of a diagram that can be taken back and made again, exactly and repeatedly, with the same elements. */
public interface ReversibleChange {

	/** Takes the change back; only in the reverse order of the commits. */
	void undo();

	/** Makes the change again after {@link #undo()}. */
	void redo();

	/** Whether it altered nothing. */
	boolean isEmpty();
}
