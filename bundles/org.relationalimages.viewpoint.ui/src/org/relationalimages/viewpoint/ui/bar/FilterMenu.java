// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** The filters of the diagram as check items. */
final class FilterMenu extends SwitchMenu {

	private final DiagramController diagramController;

	FilterMenu(DiagramController diagramController) {
		super("Filters", "filter");
		this.diagramController = diagramController;
	}

	@Override
	protected void fill(MenuManager menu) {
		DDiagram diagram = diagramController.diagram();
		for (CompositeFilter filter : diagram.description().filters()) {
			boolean on = diagram.activeFilters().contains(filter);
			menu.add(Actions.check(Actions.plain(filter.label()), null, on, () -> diagramController.switchFilter(filter, !on)));
		}
		if (menu.isEmpty()) {
			Action none = Actions.push("This kind of diagram has no filters", null, () -> { });
			none.setEnabled(false);
			menu.add(none);
		}
	}
}
