// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.menu;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.PaletteEntry;
import org.relationalimages.viewpoint.tool.PaletteSection;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** The tools of the palette that apply to the selection, one sub-menu for each section; a few are in the menu itself. */
final class ToolMenu {

	private static final int FEW = 4;

	private record Offer(PaletteSection section, Action action) {
	}

	private final DiagramViewer viewer;
	private final List<DDiagramElement> selected;
	private final List<Offer> offers = new ArrayList<>();

	ToolMenu(DiagramViewer viewer, List<DDiagramElement> selected) {
		this.viewer = viewer;
		this.selected = selected;
	}

	void addTo(IMenuManager menu) {
		controller().tools().palette(controller().diagram()).sections().forEach(this::collect);
		if (offers.size() <= FEW) {
			offers.forEach(offer -> menu.add(offer.action()));
			return;
		}
		PaletteSection last = null;
		MenuManager group = null;
		for (Offer offer : offers) {
			if (group == null || offer.section() != last) {
				group = new MenuManager(Actions.plain(offer.section().label()));
				menu.add(group);
			}
			group.add(offer.action());
			last = offer.section();
		}
	}

	private void collect(PaletteSection section) {
		for (PaletteEntry entry : section.entries())
			switch (entry) {
			case PaletteEntry.Tool single -> offer(section, single.tool());
			case PaletteEntry.Group group -> group.tools().forEach(tool -> offer(section, tool));
			}
		section.sections().forEach(this::collect);
	}

	private void offer(PaletteSection section, ToolDescription tool) {
		if (tool instanceof EdgeTool edge)
			offerEdge(section, edge);
		else if (selected.size() < 2 && controller().may(tools -> tools.canCreate(tool, holder())))
			offers.add(new Offer(section, Actions.push(Actions.plain(tool.label()), null,
					() -> controller().make(tool, tools -> tools.create(tool, holder(), place())))));
	}

	private void offerEdge(PaletteSection section, EdgeTool tool) {
		if (selected.size() == 2 && controller().may(tools -> tools.canConnect(tool, selected.getFirst(), selected.getLast())))
			offers.add(new Offer(section, Actions.push(Actions.plain(tool.label()), null,
					() -> controller().make(tool, tools -> tools.connect(tool, selected.getFirst(), selected.getLast())))));
	}

	private Object holder() {
		return selected.isEmpty() ? controller().diagram() : selected.getFirst();
	}

	/**
	 * Where a new element is placed: in the middle of the visible area for the diagram itself; otherwise the layout
	 * places it.
	 */
	private org.relationalimages.viewpoint.geometry.Point place() {
		if (!selected.isEmpty())
			return null;
		Point middle = viewer.zoom().getViewport().getClientArea().getCenter();
		double zoom = viewer.zoom().getZoom();
		return new org.relationalimages.viewpoint.geometry.Point((int) Math.round(middle.x / zoom),
				(int) Math.round(middle.y / zoom));
	}

	private DiagramController controller() {
		return viewer.controller();
	}
}
