// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Map;

import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.layout.Arrangements;
import org.relationalimages.viewpoint.graphics.layout.axis.AxisArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;

/** The arrangements of the diagrams of cases that ranks and edges alone would not make readable. */
final class CaseArrangements implements Arrangements {

	/** By the name of the diagram's description: what lies directly in the diagram. */
	private static final Map<String, FreeArrangement> OF_DIAGRAMS = Map.of();

	/** By the name of the mapping of the stack around them: what lies in the bands of a stack. */
	private static final Map<String, FreeArrangement> OF_BANDS = Map.of("Course", new AxisArrangement(new SessionAxis(), 200),
			"Chart", new AxisArrangement(new ScaleAxis(), 270));

	@Override
	public FreeArrangement of(DContainer holder) {
		if (holder instanceof DNodeContainer band && band.parent() instanceof DNodeContainer stack)
			return OF_BANDS.get(stack.mapping().name());
		return holder instanceof DDiagram diagram ? OF_DIAGRAMS.get(diagram.description().name()) : null;
	}
}
