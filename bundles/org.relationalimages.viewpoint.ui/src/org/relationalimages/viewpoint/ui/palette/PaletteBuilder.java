// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import org.relationalimages.viewpoint.diagram.DiagramEvent;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.tool.Palette;
import org.relationalimages.viewpoint.tool.PaletteEntry.Group;
import org.relationalimages.viewpoint.tool.PaletteEntry.Tool;
import org.relationalimages.viewpoint.tool.PaletteSection;
import org.relationalimages.viewpoint.tool.Prerequisites;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.canvas.Icons;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.keyboard.CanvasSelectionTool;
import org.relationalimages.viewpoint.ui.keyboard.ToolLetters;
import org.relationalimages.viewpoint.ui.pad.StepIcons;
import org.relationalimages.viewpoint.ui.sheet.TextSearch;

/**
 * Shows the tools of a diagram as a palette: selection and marquee, then one drawer for each section. Tools that can't be
 * used as things are, such as those of a layer that is off, or that need something else first, are pale and tell the reason.
 */
public final class PaletteBuilder {

	/** More kinds would only confuse. */
	private static final int MOST_KINDS = 4;

	/** What the palette follows from. */
	private record State(List<PaletteSection> sections, Set<Layer> others, String refusal, String words, Set<DiagramElementMapping> present) {
	}

	private final DiagramController controller;
	private final ImageFinder images;
	private final Prerequisites prerequisites;
	private final PaletteRoot root = new PaletteRoot();
	private State shown;
	private String words = "";
	private ToolLetters letters;

	/** A palette for the controller's diagram; the finder locates the icons of the specification. */
	public PaletteBuilder(DiagramController controller, ImageFinder images) {
		this.controller = controller;
		this.images = images;
		this.prerequisites = new Prerequisites(controller.diagram().description());
		refresh();
	}

	/** Shows only tools whose label or description has the words; all for none. */
	public void filter(String typed) {
		words = typed;
		refresh();
	}

	/** The palette, always the same object. */
	public PaletteRoot root() {
		return root;
	}

	/** Updates the palette when a change of the diagram may have altered what can be used. */
	public void follow(DiagramEvent event) {
		if (event.settings() || !event.removed().isEmpty() || event.added().stream().anyMatch(element -> !shown.present().contains(element.mapping())))
			refresh();
	}

	/** Updates the palette when the active layers, or what may be changed, have changed. */
	public void refresh() {
		Palette palette = controller.tools().palette(controller.diagram());
		Map<Layer, Palette> others = controller.tools().hiddenTools(controller.diagram());
		State state = new State(palette.sections(), others.keySet(), controller.session().refusal(), words,
				Prerequisites.present(controller.diagram()));
		if (state.equals(shown))
			return;
		shown = state;
		letters = new ToolLetters(palette.tools());
		List<PaletteDrawer> drawers = new ArrayList<>();
		for (PaletteSection section : palette.sections())
			addDrawers(section, drawers, null);
		others.forEach((layer, hidden) -> hidden.sections().forEach(section -> addDrawers(section, drawers, layer)));
		List<PaletteEntry> entries = new ArrayList<>(List.of(basics()));
		drawers.stream().filter(drawer -> !drawer.getChildren().isEmpty()).forEach(entries::add);
		root.setChildren(entries);
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

	/** Adds the tools of a section, all of one layer that is off, or of layers that are on; sections of one name share a drawer. */
	private void addDrawers(PaletteSection section, List<PaletteDrawer> drawers, Layer off) {
		PaletteDrawer drawer = drawers.stream().filter(one -> one.getLabel().equals(section.label())).findFirst().orElseGet(() -> {
			PaletteDrawer fresh = new PaletteDrawer(section.label(), icon(section.icon(), Icons.own("section")));
			fresh.setDescription(section.documentation());
			drawers.add(fresh);
			return fresh;
		});
		for (var entry : section.entries())
			switch (entry) {
			case Tool single -> add(drawer, single.tool(), off);
			case Group group -> addGroup(drawer, group, off);
			}
		for (PaletteSection inner : section.sections())
			addDrawers(inner, drawers, off);
	}

	private void addGroup(PaletteContainer drawer, Group group, Layer off) {
		if (!drawer.getChildren().isEmpty())
			drawer.add(new PaletteSeparator(group.label()));
		for (ToolDescription tool : group.tools())
			add(drawer, tool, off);
	}

	private void add(PaletteContainer drawer, ToolDescription tool, Layer off) {
		if (!new TextSearch(words).finds(List.of(tool.label(), tool.documentation(), drawer.getLabel())))
			return;
		ImageDescriptor icon = StepIcons.descriptor(tool, images);
		if (shown.refusal() != null)
			drawer.add(new DormantEntry(tool, shown.refusal(), icon, () -> SpecifiedEntry.toolOf(tool), () -> { }));
		else if (off != null)
			drawer.add(new DormantEntry(tool, "The view layer \u201c" + off.label() + "\u201d is off; taking this tool switches it on.", icon,
					() -> new LayerFirstTool(controller, off, () -> entryOf(tool)), () -> controller.switchLayer(off, true)));
		else {
			String needed = needed(tool);
			drawer.add(needed.isEmpty() ? new SpecifiedEntry(tool, icon, letters.of(tool))
					: new DormantEntry(tool, needed, icon, () -> SpecifiedEntry.toolOf(tool), () -> { }));
		}
	}

	/** Which kinds of elements have to be there before a tool can be used, as a sentence; empty when they are. */
	private String needed(ToolDescription tool) {
		List<String> kinds = prerequisites.missing(tool, shown.present()).stream().map(DiagramElementMapping::label).distinct().limit(MOST_KINDS).toList();
		return kinds.isEmpty() ? "" : (kinds.size() == 1 ? "Needs this first: " : "Needs one of these first: ") + String.join(", ", kinds) + ".";
	}

	/** The entry of a tool of a layer that is on. */
	private Optional<ToolEntry> entryOf(ToolDescription tool) {
		return entries(root).stream().filter(entry -> entry instanceof SpecifiedEntry known && known.tool() == tool).findFirst();
	}

	private static List<ToolEntry> entries(PaletteContainer holder) {
		List<ToolEntry> found = new ArrayList<>();
		for (Object child : holder.getChildren())
			if (child instanceof ToolEntry entry)
				found.add(entry);
			else if (child instanceof PaletteContainer inner)
				found.addAll(entries(inner));
		return found;
	}

	private ImageDescriptor icon(String path, ImageDescriptor otherwise) {
		return path == null || path.isBlank() ? otherwise : Icons.of(images.find(path), otherwise);
	}

	private static void dress(ToolEntry entry, ImageDescriptor icon) {
		entry.setSmallIcon(icon);
		entry.setLargeIcon(icon);
	}
}
