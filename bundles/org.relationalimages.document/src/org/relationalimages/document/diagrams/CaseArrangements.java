// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Map;

import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.layout.Arrangements;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of();

	@Override
	public FreeArrangement of(DContainer holder) {
		return holder instanceof DDiagram diagram ? OF_DIAGRAMS.get(diagram.description().name()) : null;
	}
}
