// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** Knows which tools are used most often next on an element. */
@FunctionalInterface
public interface StepOrder {

	/** Knows nothing: the order of the palette. */
	StepOrder PALETTE = element -> List.of();

	/** The names of tools, the most usual first; empty for the order of the palette. */
	List<String> of(DDiagramElement element);
}
