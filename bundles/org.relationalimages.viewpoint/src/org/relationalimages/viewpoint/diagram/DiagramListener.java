// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

/** Is notified of changes of a diagram. */
@FunctionalInterface
public interface DiagramListener {

	/** Called once after each committed, undone or redone change that is not empty. */
	void diagramChanged(DiagramEvent event);
}
