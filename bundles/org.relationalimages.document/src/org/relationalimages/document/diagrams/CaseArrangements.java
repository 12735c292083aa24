// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Design;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.layout.Arrangements;
import org.relationalimages.viewpoint.graphics.layout.columns.PileArrangement;
import org.relationalimages.viewpoint.graphics.layout.columns.ThreadArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.ladder.LadderArrangement;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of(Design.LAYERS_OF_MEANING,
			new LadderArrangement(CaseArrangements::aboveMeaning, CaseArrangements::replacedMeaning),
			Design.PROGRAMME_BOARD, new ThreadArrangement(CaseArrangements::isPhase));

	private static final FreeArrangement PILE = new PileArrangement();

	@Override
	public FreeArrangement of(DContainer holder) {
		if (holder instanceof DDiagram diagram)
			return OF_DIAGRAMS.get(diagram.description().name());
		return holder instanceof DNodeContainer container && isPhase(container) ? PILE : null;
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
				? meaning.getResultOf().stream().map(ImageRevision::getFrom).findFirst().orElse(null) : null;
	}
}
