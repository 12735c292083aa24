// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.ui.command.Workplace;

/** The filters of the diagram with their check marks. */
final class FilterMenu extends SwitchMenu {

	private final Workplace workplace;

	FilterMenu(Workplace workplace) {
		super("Filters", "filter");
		this.workplace = workplace;
	}

	@Override
	void fill(MenuManager menu) {
		DDiagram diagram = workplace.diagram();
		for (CompositeFilter filter : diagram.description().filters()) {
			boolean on = diagram.activeFilters().contains(filter);
			menu.add(Deeds.check(Deeds.plain(filter.label()), null, on, () -> workplace.switchFilter(filter, !on)));
		}
		if (menu.isEmpty()) {
			Action none = Deeds.push("This kind of diagram has no filters", null, () -> { });
			none.setEnabled(false);
			menu.add(none);
		}
	}
}
