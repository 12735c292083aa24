// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Map;
import java.util.function.Predicate;

import org.relationalimages.design.Design;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.layout.Arrangements;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.ring.RingArrangement;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of(
			Design.INTERACTION_CYCLE, new RingArrangement(of("Step"), of("Cycle")));

	/** Whether elements are drawn by that mapping. */
	private static Predicate<AbstractDNode> of(String mapping) {
		return node -> node.mapping().name().equals(mapping);
	}

	@Override
	public FreeArrangement of(DContainer holder) {
		return holder instanceof DDiagram diagram ? OF_DIAGRAMS.get(diagram.description().name()) : null;
	}
}
