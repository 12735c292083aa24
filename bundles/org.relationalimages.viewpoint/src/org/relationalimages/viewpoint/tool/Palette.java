// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.specification.Definition;
import org.relationalimages.viewpoint.specification.Layer;

/**
 * The tools a user can pick for a diagram now: those of its active layers, in the specification's order.
 *
 * @param sections the sections, each with at least one entry
 */
public record Palette(List<PaletteSection> sections) {

	static Palette of(DDiagram diagram, ToolCatalog catalog) {
		List<PaletteSection> sections = new ArrayList<>();
		for (Layer layer : diagram.description().layers())
			if (diagram.activeLayers().contains(layer) || diagram.activeTransientLayers().contains(layer))
				for (Definition section : layer.toolSections())
					add(section(section, catalog), sections);
		return new Palette(List.copyOf(sections));
	}

	/** Adds a section that holds something; sections of one name, from several layers, become one. */
	private static void add(PaletteSection section, List<PaletteSection> sections) {
		if (section.entries().isEmpty() && section.sections().isEmpty())
			return;
		for (int i = 0; i < sections.size(); i++)
			if (sections.get(i).name().equals(section.name())) {
				sections.set(i, sections.get(i).with(section));
				return;
			}
		sections.add(section);
	}

	private static PaletteSection section(Definition definition, ToolCatalog catalog) {
		List<PaletteEntry> entries = new ArrayList<>();
		for (Definition one : definition.many("ownedTools"))
			addEntry(one, catalog, entries);
		for (Definition one : definition.many("reusedTools"))
			addEntry(one, catalog, entries);
		List<PaletteSection> sections = new ArrayList<>();
		for (Definition one : definition.many("subSections"))
			add(section(one, catalog), sections);
		return new PaletteSection(definition.name(), labelOf(definition), definition.text("icon"),
				definition.text("documentation"), List.copyOf(entries), List.copyOf(sections));
	}

	private static void addEntry(Definition definition, ToolCatalog catalog, List<PaletteEntry> entries) {
		if (definition.is("ToolGroup")) {
			List<ToolDescription> tools = definition.many("tools").stream().filter(Palette::isPicked).map(catalog::of).toList();
			if (!tools.isEmpty())
				entries.add(new PaletteEntry.Group(labelOf(definition), tools));
		} else if (isPicked(definition))
			entries.add(new PaletteEntry.Tool(catalog.of(definition)));
	}

	/** Other tools answer a gesture and stand in no palette. */
	private static boolean isPicked(Definition tool) {
		return switch (tool.type()) {
		case "NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription", "ToolDescription" -> true;
		default -> false;
		};
	}

	private static String labelOf(Definition definition) {
		String label = definition.text("label");
		return label.isEmpty() ? definition.name() : label;
	}

	/** All tools in order, those of groups and inner sections included. */
	public List<ToolDescription> tools() {
		List<ToolDescription> tools = new ArrayList<>();
		sections.forEach(section -> section.collect(tools));
		return tools;
	}
}
