// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.views.Views;

/** What the diagrams of a case draw when all their view layers are on. */
final class DrawnElements {

	private DrawnElements() {
	}

	/** The visible elements by the name of the kind of diagram, of all diagrams of that kind together. */
	static Map<String, Set<DDiagramElement>> of(CaseFile root) {
		Map<String, Set<DDiagramElement>> drawn = new HashMap<>();
		CaseDiagrams diagrams = CaseDiagrams.open(root, new Views(List.of()));
		for (CaseDiagram one : diagrams.all()) {
			DDiagram diagram = diagrams.show(one);
			for (Layer layer : one.description().layers())
				if (layer.isOptional())
					diagrams.session().diagrams().layer(diagram, layer, true);
			Set<DDiagramElement> elements = drawn.computeIfAbsent(one.description().name(), name -> new HashSet<>());
			diagram.forEach(element -> {
				if (element.isVisible())
					elements.add(element);
			});
		}
		return drawn;
	}
}
