// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Map;
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
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.ladder.LadderArrangement;
import org.relationalimages.viewpoint.graphics.layout.ring.RingArrangement;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of(
			Design.LAYERS_OF_MEANING, new LadderArrangement(CaseArrangements::aboveMeaning, CaseArrangements::replacedMeaning),
			Design.INTERACTION_CYCLE, new RingArrangement(of("Step"), of("Cycle")));

	/** Whether elements are drawn by that mapping. */
	private static Predicate<AbstractDNode> of(String mapping) {
		return node -> node.mapping().name().equals(mapping);
	}

	/** By the name of the mapping of the stack around them: what lies in the bands of a stack. */
	private static final Map<String, FreeArrangement> OF_BANDS = Map.of("Course", new AxisArrangement(new SessionAxis(), 200));

	@Override
	public FreeArrangement of(DContainer holder) {
		if (holder instanceof DNodeContainer band && band.parent() instanceof DNodeContainer stack)
			return OF_BANDS.get(stack.mapping().name());
		return holder instanceof DDiagram diagram ? OF_DIAGRAMS.get(diagram.description().name()) : null;
	}

	/** What a meaning lies beneath: another meaning, or the image itself. */
	private static EObject aboveMeaning(EObject element) {
		return element instanceof Meaning meaning ? meaning.getDeepens() != null ? meaning.getDeepens() : meaning.eContainer() : null;
	}

	private static EObject replacedMeaning(EObject element) {
		return element instanceof Meaning meaning
				? meaning.getResultOf().stream().map(ImageRevision::getFrom).findFirst().orElse(null) : null;
	}
}
