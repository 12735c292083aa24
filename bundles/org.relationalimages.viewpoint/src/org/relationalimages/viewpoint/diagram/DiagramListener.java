// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

/** Hears of changes of a diagram. */
@FunctionalInterface
public interface DiagramListener {

	/** Called once after each committed, undone or redone change that altered anything. */
	void diagramChanged(DiagramEvent event);
}
