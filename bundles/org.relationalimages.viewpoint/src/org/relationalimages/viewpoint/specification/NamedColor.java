// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.specification.ColorDescription.Fixed;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * A colour of the palettes that a specification's styles are made of.
 *
 * @param name the name in the palette
 */
public record NamedColor(String name, Rgb color) {

	private static final List<String> FEATURES = List.of("color", "backgroundColor", "borderColor", "labelColor", "strokeColor");

	/** The fixed colours of every palette that a kind of diagram uses, each once, in the order of the palettes. */
	public static List<NamedColor> of(DiagramDescription description) {
		Set<SpecificationElement> palettes = new LinkedHashSet<>();
		for (Layer layer : description.layers()) {
			layer.nodeMappings().forEach(mapping -> collect(mapping, palettes));
			layer.containerMappings().forEach(mapping -> collect(mapping, palettes));
			layer.edgeMappings().forEach(mapping -> collect(mapping, palettes));
		}
		List<NamedColor> colors = new ArrayList<>();
		for (SpecificationElement palette : palettes)
			for (SpecificationElement entry : palette.many("entries"))
				if (entry.is("UserFixedColor") && ColorDescription.of(entry) instanceof Fixed fixed
						&& colors.stream().noneMatch(known -> known.color().equals(fixed.color())))
					colors.add(new NamedColor(entry.name(), fixed.color()));
		return colors;
	}

	private static void collect(DiagramElementMapping mapping, Set<SpecificationElement> palettes) {
		if (mapping.style() != null)
			collect(mapping.style(), palettes);
		mapping.conditionalStyles().stream().map(ConditionalStyle::style).filter(style -> style != null)
				.forEach(style -> collect(style, palettes));
	}

	private static void collect(SpecificationElement style, Set<SpecificationElement> palettes) {
		for (String feature : FEATURES) {
			SpecificationElement color = style.has(feature) ? style.one(feature) : null;
			if (color != null && color.owner() != null && color.owner().is("UserColorsPalette"))
				palettes.add(color.owner());
		}
	}
}
