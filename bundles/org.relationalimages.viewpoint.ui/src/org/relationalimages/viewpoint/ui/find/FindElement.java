// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.find;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Finds an element of a diagram by its name, and leads to it. */
public final class FindElement {

	private FindElement() {
	}

	/** Asks for a visible element of a canvas; the chosen one is selected, in view, and has the keyboard. */
	public static void ask(DiagramViewer viewer) {
		List<DDiagramElement> elements = new ArrayList<>();
		viewer.controller().diagram().forEach(element -> {
			if (viewer.getEditPartRegistry().containsKey(element) && !element.label().isBlank())
				elements.add(element);
		});
		elements.sort((a, b) -> a.label().compareToIgnoreCase(b.label()));
		FindDialog.ask(viewer.getControl().getShell(), "Find in This Diagram", elements, ElementWords::name).ifPresent(element -> {
			viewer.select(List.of(element));
			viewer.getControl().setFocus();
		});
	}
}
