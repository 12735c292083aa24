// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PaletteSeparator;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.GenericTool;
import org.relationalimages.viewpoint.tool.Palette;
import org.relationalimages.viewpoint.tool.PaletteEntry.Group;
import org.relationalimages.viewpoint.tool.PaletteEntry.Tool;
import org.relationalimages.viewpoint.tool.PaletteSection;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.Tools;
import org.relationalimages.viewpoint.ui.canvas.Icons;
import org.relationalimages.viewpoint.ui.keyboard.CanvasSelectionTool;
import org.relationalimages.viewpoint.ui.keyboard.ToolLetters;

/** Shows the tools of a diagram's active layers as a palette: selection and marquee, then one drawer for each section. */
public final class PaletteBuilder {

	private final Tools tools;
	private final DDiagram diagram;
	private final ImageFinder images;
	private final PaletteRoot root = new PaletteRoot();
	private List<PaletteSection> shown;
	private ToolLetters letters;

	/** A palette for the diagram; the finder locates the icons of the specification. */
	public PaletteBuilder(Tools tools, DDiagram diagram, ImageFinder images) {
		this.tools = tools;
		this.diagram = diagram;
		this.images = images;
		refresh();
	}

	/** The palette, always the same object. */
	public PaletteRoot root() {
		return root;
	}

	/** Updates the palette when the active layers have changed. */
	public void refresh() {
		Palette palette = tools.palette(diagram);
		List<PaletteSection> sections = palette.sections();
		if (sections.equals(shown))
			return;
		shown = List.copyOf(sections);
		letters = new ToolLetters(palette.tools());
		List<PaletteEntry> drawers = new ArrayList<>();
		drawers.add(basics());
		for (PaletteSection section : sections)
			addDrawers(section, drawers);
		root.setChildren(drawers);
	}

	private PaletteGroup basics() {
		PaletteGroup group = new PaletteGroup("Selection");
		ToolEntry select = new SelectionToolEntry("Select", "Select, move and resize");
		select.setToolClass(CanvasSelectionTool.class);
		dress(select, Icons.own("select"));
		ToolEntry marquee = new MarqueeToolEntry("Marquee", "Select everything inside a frame");
		dress(marquee, Icons.own("marquee"));
		group.add(select);
		group.add(marquee);
		root.setDefaultEntry(select);
		return group;
	}

	private void addDrawers(PaletteSection section, List<PaletteEntry> drawers) {
		PaletteDrawer drawer = new PaletteDrawer(section.label(), icon(section.icon(), Icons.own("section")));
		drawer.setDescription(section.documentation());
		for (var entry : section.entries())
			switch (entry) {
			case Tool single -> drawer.add(entry(single.tool()));
			case Group group -> addGroup(drawer, group);
			}
		if (!drawer.getChildren().isEmpty())
			drawers.add(drawer);
		for (PaletteSection inner : section.sections())
			addDrawers(inner, drawers);
	}

	private void addGroup(PaletteContainer drawer, Group group) {
		if (!drawer.getChildren().isEmpty())
			drawer.add(new PaletteSeparator(group.label()));
		for (ToolDescription tool : group.tools())
			drawer.add(entry(tool));
	}

	private ToolEntry entry(ToolDescription tool) {
		ImageDescriptor icon = icon(tool.icon(), Icons.own(switch (tool) {
		case EdgeTool edge -> "link";
		case GenericTool generic -> "tool";
		default -> "node";
		}));
		return new SpecifiedEntry(tool, icon, letters.of(tool));
	}

	private ImageDescriptor icon(String path, ImageDescriptor otherwise) {
		return path == null || path.isBlank() ? otherwise : Icons.of(images.find(path), otherwise);
	}

	private static void dress(ToolEntry entry, ImageDescriptor icon) {
		entry.setSmallIcon(icon);
		entry.setLargeIcon(icon);
	}
}
