// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.relationalimages.design.Design;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.layout.Arrangements;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.facing.FacingArrangement;
import org.relationalimages.viewpoint.graphics.layout.lane.LaneArrangement;
import org.relationalimages.viewpoint.graphics.layout.ring.RingArrangement;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** How wide a row of events may be, in pixels. */
	private static final double WIDEST_LANE = 1150;

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of(
			Design.DYAD_REGULATION, new FacingArrangement(of("Partner"), of("Couple bubble"),
					node -> List.of("Lane", "Hoped for", "Rings").indexOf(node.mapping().name())),
			Design.INTERACTION_CYCLE, new RingArrangement(of("Step"), of("Cycle")));

	private static final FreeArrangement LANE = new LaneArrangement(WIDEST_LANE, of("Threat"), of("Open end"),
			edge -> edge.mapping().name().equals("Repaired by"));

	/** By the name of a container's mapping, which is unique among all diagrams: what lies in it. */
	private static final Map<String, FreeArrangement> OF_CONTAINERS = Map.of("Lane", LANE, "Hoped for", LANE, "Rings", LANE,
			"Couple bubble", LANE);

	/** Whether elements are drawn by that mapping. */
	private static Predicate<AbstractDNode> of(String mapping) {
		return node -> node.mapping().name().equals(mapping);
	}

	@Override
	public FreeArrangement of(DContainer holder) {
		return switch (holder) {
		case DDiagram diagram -> OF_DIAGRAMS.get(diagram.description().name());
		case AbstractDNode node -> OF_CONTAINERS.get(node.mapping().name());
		default -> null;
		};
	}
}
