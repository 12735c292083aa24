// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/**
 * The tools available for a diagram now: those of its active layers, in the specification's order.
 *
 * @param sections the sections, each with at least one entry
 */
public record Palette(List<PaletteSection> sections) {

	static Palette of(DDiagram diagram, ToolCatalog catalog) {
		List<PaletteSection> sections = new ArrayList<>();
		for (Layer layer : diagram.description().layers())
			if (isActive(diagram, layer))
				addSections(layer, catalog, sections);
		return new Palette(List.copyOf(sections));
	}

	/** The tools of each layer that is off and can be switched on without a question. */
	static Map<Layer, Palette> ofOthers(DDiagram diagram, ToolCatalog catalog) {
		Map<Layer, Palette> others = new LinkedHashMap<>();
		for (Layer layer : diagram.description().layers())
			if (!isActive(diagram, layer) && layer.isOptional() && !layer.asksBeforeItIsShown()) {
				List<PaletteSection> sections = new ArrayList<>();
				addSections(layer, catalog, sections);
				if (!sections.isEmpty())
					others.put(layer, new Palette(List.copyOf(sections)));
			}
		return others;
	}

	private static boolean isActive(DDiagram diagram, Layer layer) {
		return diagram.activeLayers().contains(layer) || diagram.activeTransientLayers().contains(layer);
	}

	private static void addSections(Layer layer, ToolCatalog catalog, List<PaletteSection> sections) {
		for (SpecificationElement section : layer.toolSections())
			add(section(section, catalog), sections);
	}

	/** Adds a section that is not empty; sections with the same name, from several layers, are merged. */
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

	private static PaletteSection section(SpecificationElement specificationElement, ToolCatalog catalog) {
		List<PaletteEntry> entries = new ArrayList<>();
		for (SpecificationElement one : specificationElement.many("ownedTools"))
			addEntry(one, catalog, entries);
		for (SpecificationElement one : specificationElement.many("reusedTools"))
			addEntry(one, catalog, entries);
		List<PaletteSection> sections = new ArrayList<>();
		for (SpecificationElement one : specificationElement.many("subSections"))
			add(section(one, catalog), sections);
		return new PaletteSection(specificationElement.name(), labelOf(specificationElement), specificationElement.text("icon"),
				specificationElement.text("documentation"), List.copyOf(entries), List.copyOf(sections));
	}

	private static void addEntry(SpecificationElement specificationElement, ToolCatalog catalog, List<PaletteEntry> entries) {
		if (specificationElement.is("ToolGroup")) {
			List<ToolDescription> tools = specificationElement.many("tools").stream().filter(Palette::isPicked).map(catalog::of).toList();
			if (!tools.isEmpty())
				entries.add(new PaletteEntry.Group(labelOf(specificationElement), tools));
		} else if (isPicked(specificationElement))
			entries.add(new PaletteEntry.Tool(catalog.of(specificationElement)));
	}

	/** Other tools handle a gesture and are in no palette. */
	private static boolean isPicked(SpecificationElement tool) {
		return switch (tool.type()) {
		case "NodeCreationDescription", "ContainerCreationDescription", "EdgeCreationDescription", "ToolDescription" -> true;
		default -> false;
		};
	}

	private static String labelOf(SpecificationElement specificationElement) {
		String label = specificationElement.text("label");
		return label.isEmpty() ? specificationElement.name() : label;
	}

	/** All tools in order, those of groups and inner sections included. */
	public List<ToolDescription> tools() {
		List<ToolDescription> tools = new ArrayList<>();
		sections.forEach(section -> section.collect(tools));
		return tools;
	}
}
