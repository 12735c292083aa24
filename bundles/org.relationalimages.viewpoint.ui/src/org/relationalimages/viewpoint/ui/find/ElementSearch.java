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

	/** The elements found, in the order of the diagram; without words all that have a label. */
	public static List<DDiagramElement> find(DDiagram diagram, String words) {
		TextSearch search = new TextSearch(words);
		List<DDiagramElement> found = new ArrayList<>();
		diagram.forEach(element -> {
			if (element.isVisible() && (search.isEmpty() ? !element.label().isBlank()
					: search.finds(Stream.of(element.label(), element.tooltip() == null ? "" : element.tooltip(), element.mapping().name()).toList())))
				found.add(element);
		});
		return found;
	}

	/** A line about an element for a list: its label and its kind. */
	public static String line(DDiagramElement element) {
		String label = element.label().replaceAll("\\s+", " ").strip();
		return label.isEmpty() ? element.mapping().name() : label + " \u2013 " + element.mapping().name();
	}
}
