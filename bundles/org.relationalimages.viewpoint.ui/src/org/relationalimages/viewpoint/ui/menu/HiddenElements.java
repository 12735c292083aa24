// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.menu;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** The elements that the user has hidden, and the dialog to show them again. */
final class HiddenElements {

	private HiddenElements() {
	}

	static boolean exist(DDiagram diagram) {
		return !of(diagram).isEmpty();
	}

	/** Lets the user choose elements, then shows them as one step. */
	static void choose(DiagramViewer viewer) {
		List<DDiagramElement> hidden = of(viewer.controller().diagram());
		ListSelectionDialog dialog = ListSelectionDialog.of(hidden).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(new LabelProvider() {
					@Override
					public String getText(Object element) {
						return ElementWords.name((DDiagramElement) element);
					}
				}).title("Reveal Hidden Elements").message("Choose what to show again:").preselect(hidden.toArray())
				.create(viewer.getControl().getShell());
		if (dialog.open() != Window.OK)
			return;
		List<DDiagramElement> chosen = new ArrayList<>();
		for (Object element : dialog.getResult())
			chosen.add((DDiagramElement) element);
		if (!chosen.isEmpty())
			viewer.controller().hide(chosen, false);
		viewer.select(chosen);
	}

	private static List<DDiagramElement> of(DDiagram diagram) {
		List<DDiagramElement> hidden = new ArrayList<>();
		diagram.forEach(element -> {
			if (element.isHidden())
				hidden.add(element);
		});
		return hidden;
	}
}
