// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Design;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.layout.Arrangements;
import org.relationalimages.viewpoint.graphics.layout.axis.AxisArrangement;
import org.relationalimages.viewpoint.graphics.layout.columns.PileArrangement;
import org.relationalimages.viewpoint.graphics.layout.columns.ThreadArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.facing.FacingArrangement;
import org.relationalimages.viewpoint.graphics.layout.ladder.LadderArrangement;
import org.relationalimages.viewpoint.graphics.layout.lane.LaneArrangement;
import org.relationalimages.viewpoint.graphics.layout.ring.RingArrangement;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** How wide a row of events may be, in pixels. */
	private static final double WIDEST_LANE = 1150;

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of(
			Design.LAYERS_OF_MEANING, new LadderArrangement(CaseArrangements::aboveMeaning, CaseArrangements::replacedMeaning),
			Design.DYAD_REGULATION, new FacingArrangement(of("Partner"), of("Couple bubble"),
					node -> List.of("Lane", "Hoped for", "Rings").indexOf(node.mapping().name())),
			Design.INTERACTION_CYCLE, new RingArrangement(of("Step"), of("Cycle")),
			Design.PROGRAMME_BOARD, new ThreadArrangement(CaseArrangements::isPhase));

	private static final FreeArrangement LANE = new LaneArrangement(WIDEST_LANE, of("Threat"), of("Open end"),
			edge -> edge.mapping().name().equals("Repaired by"));

	/** By the name of a container's mapping, which is unique among all diagrams: what lies in it. */
	private static final Map<String, FreeArrangement> OF_CONTAINERS = Map.of("Lane", LANE, "Hoped for", LANE, "Rings", LANE,
			"Couple bubble", LANE);

	/** By the name of the mapping of the stack around them: what lies in the bands of a stack. */
	private static final Map<String, FreeArrangement> OF_BANDS = Map.of("Course", new AxisArrangement(new SessionAxis(), 200),
			"Chart", new AxisArrangement(new ScaleAxis(), 270));

	private static final FreeArrangement PILE = new PileArrangement();

	@Override
	public FreeArrangement of(DContainer holder) {
		return switch (holder) {
		case DDiagram diagram -> OF_DIAGRAMS.get(diagram.description().name());
		case DNodeContainer container when isPhase(container) -> PILE;
		case DNodeContainer band when band.parent() instanceof DNodeContainer stack && OF_BANDS.containsKey(stack.mapping().name()) ->
			OF_BANDS.get(stack.mapping().name());
		case AbstractDNode node -> OF_CONTAINERS.get(node.mapping().name());
		default -> null;
		};
	}

	/** Whether elements are drawn by that mapping. */
	private static Predicate<AbstractDNode> of(String mapping) {
		return node -> node.mapping().name().equals(mapping);
	}

	/** Whether it shows a phase with its exercises. */
	private static boolean isPhase(AbstractDNode node) {
		return node instanceof DNodeContainer container && container.layout() == ContainerLayout.FREE_FORM
				&& ((ContainerMapping) container.mapping()).domainClass().toString().equals("practice.PhaseRun");
	}

	/** What a meaning lies beneath: another meaning, or the image itself. */
	private static EObject aboveMeaning(EObject element) {
		return element instanceof Meaning meaning ? meaning.getDeepens() != null ? meaning.getDeepens() : meaning.eContainer() : null;
	}

	private static EObject replacedMeaning(EObject element) {
		return element instanceof Meaning meaning
				? meaning.getResultOf().stream().map(ImageRevision::getFrom).filter(Objects::nonNull).findFirst().orElse(null) : null;
	}
}
