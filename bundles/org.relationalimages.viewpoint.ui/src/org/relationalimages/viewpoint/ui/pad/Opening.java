// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;

/**
 * A way from an element to another diagram.
 *
 * @param label what it leads to, for the user
 * @param open  goes there
 */
public record Opening(String label, Runnable open) {

	/** Knows the ways from elements. */
	@FunctionalInterface
	public interface Source {

		/** No ways. */
		Source NONE = element -> List.of();

		/** The ways from an element, possibly none. */
		List<Opening> of(DDiagramElement element);
	}
}
