// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Menu;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** A menu with the steps that have no button, and with the other diagrams of the element. */
record StepMenu(DiagramViewer viewer, StepUse use, Opening.Source openings) {

	void show(List<ToolDescription> steps, DDiagramElement element) {
		MenuManager manager = new MenuManager();
		for (ToolDescription tool : steps)
			manager.add(Actions.push(Actions.plain(tool.label()), null, () -> use.click(tool, element)));
		List<Opening> ways = openings.of(element);
		if (!steps.isEmpty() && !ways.isEmpty())
			manager.add(new Separator());
		for (Opening way : ways)
			manager.add(Actions.push(Actions.plain(way.label()), null, way.open()));
		show(manager, viewer);
	}

	/** Opens a menu at the mouse; it goes when it is closed. */
	static void show(MenuManager manager, DiagramViewer viewer) {
		Menu menu = manager.createContextMenu(viewer.getControl());
		viewer.setProperty(StepMenu.class.getName(), manager);
		menu.setLocation(viewer.getControl().getDisplay().getCursorLocation());
		menu.setVisible(true);
	}
}
