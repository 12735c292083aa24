// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.relationalimages.viewpoint.ui.accessibility.SpokenItems;

/** The tools of a palette as a list for screen readers. */
final class SpokenPalette implements SpokenItems {

	private final PaletteViewer viewer;

	SpokenPalette(PaletteViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public String name() {
		return "Tools";
	}

	@Override
	public String help() {
		return "Arrows go from tool to tool. Enter, or the letter of a tool, uses it on what is selected in the diagram.";
	}

	@Override
	public List<? extends GraphicalEditPart> items() {
		List<GraphicalEditPart> items = new ArrayList<>();
		if (viewer.getContents() != null)
			collect(viewer.getContents(), items);
		return items;
	}

	private static void collect(EditPart holder, List<GraphicalEditPart> items) {
		for (Object child : holder.getChildren())
			if (child instanceof GraphicalEditPart part) {
				if (part.getModel() instanceof ToolEntry)
					items.add(part);
				collect(part, items);
			}
	}

	@Override
	public String name(GraphicalEditPart item) {
		PaletteEntry section = item.getParent().getModel() instanceof PaletteEntry holder ? holder : null;
		String label = ((PaletteEntry) item.getModel()).getLabel();
		return section == null || section.getLabel() == null || section.getLabel().isBlank() ? label : label + ", " + section.getLabel();
	}

	@Override
	public String description(GraphicalEditPart item) {
		String description = ((PaletteEntry) item.getModel()).getDescription();
		return description == null ? "" : description;
	}

	@Override
	public boolean isSelected(GraphicalEditPart item) {
		return viewer.getActiveTool() == item.getModel();
	}
}
