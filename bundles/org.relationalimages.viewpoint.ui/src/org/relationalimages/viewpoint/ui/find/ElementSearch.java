// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.sheet.TextSearch;

/** Finds the visible elements of a diagram whose label, tooltip or kind has the words. */
public final class ElementSearch {

	private ElementSearch() {
	}

	/** The elements found, in the order of the diagram; none without words. */
	public static List<DDiagramElement> find(DDiagram diagram, String words) {
		TextSearch search = new TextSearch(words);
		List<DDiagramElement> found = new ArrayList<>();
		diagram.forEach(element -> {
			if (!search.isEmpty() && element.isVisible()
					&& search.finds(Stream.of(element.label(), element.tooltip() == null ? "" : element.tooltip(), element.mapping().name()).toList()))
				found.add(element);
		});
		return found;
	}
}
