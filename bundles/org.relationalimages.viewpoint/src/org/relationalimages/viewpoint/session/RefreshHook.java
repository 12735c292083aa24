// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import org.relationalimages.viewpoint.diagram.DiagramChange;

/** Completes a diagram after its refresh, inside the same step, e.g. sets the bounds of new elements. */
@FunctionalInterface
public interface RefreshHook {

	/**
	 * Called after each refresh of an open diagram, before listeners are notified. It may change the diagram through
	 * the change, but not the model.
	 */
	void refreshed(DiagramChange change);
}
