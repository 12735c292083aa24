// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.badge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;

/**
 * What a diagram doesn't show now, and why.
 *
 * @param byHand  elements that the user has hidden
 * @param filters how many elements each active filter hides
 * @param layers  layers that are on in a new diagram, and off in this one
 */
public record HiddenCount(List<DDiagramElement> byHand, Map<CompositeFilter, Integer> filters, List<Layer> layers) {

	/** Counts the elements of a diagram. */
	public static HiddenCount of(DDiagram diagram) {
		List<DDiagramElement> byHand = new ArrayList<>();
		Map<CompositeFilter, Integer> filters = new LinkedHashMap<>();
		diagram.forEach(element -> {
			if (element.isHidden())
				byHand.add(element);
			if (element.isActive())
				for (CompositeFilter filter : diagram.activeFilters())
					if (element.filters().contains(filter.name()))
						filters.merge(filter, 1, Integer::sum);
		});
		List<Layer> layers = diagram.description().layers().stream().filter(layer -> layer.isOptional() && layer.isInitiallyActive()
				&& !diagram.activeLayers().contains(layer) && !diagram.activeTransientLayers().contains(layer)).toList();
		return new HiddenCount(List.copyOf(byHand), filters, layers);
	}

	/** Whether everything is shown. */
	public boolean isNothing() {
		return byHand.isEmpty() && filters.isEmpty() && layers.isEmpty();
	}

	/** The count and its reasons in words; empty when everything is shown. */
	public String sentence() {
		List<String> reasons = new ArrayList<>();
		int count = byHand.size();
		if (!byHand.isEmpty())
			reasons.add(byHand.size() + " by hand");
		for (Map.Entry<CompositeFilter, Integer> filter : filters.entrySet()) {
			reasons.add(filter.getValue() + " by the filter \u201c" + filter.getKey().label() + "\u201d");
			count += filter.getValue();
		}
		String hidden = count == 0 ? "" : count + " hidden: " + String.join(", ", reasons) + ". ";
		String names = String.join(", ", layers.stream().map(layer -> "\u201c" + layer.label() + "\u201d").toList());
		String off = layers.isEmpty() ? "" : layers.size() == 1 ? "The layer " + names + " is off." : "The layers " + names + " are off.";
		return (hidden + off).strip();
	}
}
