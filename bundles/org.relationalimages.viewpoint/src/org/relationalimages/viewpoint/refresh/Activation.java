// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;

/** Switches the layers and filters of a diagram. The next refresh brings its elements in step. */
public final class Activation {

	private Activation() {
	}

	/** Switches a layer; one that is switched on goes to the end of the order. Switching to what it is changes nothing. */
	public static void layer(DiagramChange change, Layer layer, boolean on) {
		DDiagram diagram = change.diagram();
		List<Layer> layers = new ArrayList<>(diagram.activeLayers());
		List<Layer> transientLayers = new ArrayList<>(diagram.activeTransientLayers());
		List<Layer> list = layer.isTransient() ? transientLayers : layers;
		if (!on)
			list.remove(layer);
		else if (!list.contains(layer))
			list.add(layer);
		change.activeLayers(layers, transientLayers);
	}

	/** Switches a filter. */
	public static void filter(DiagramChange change, CompositeFilter filter, boolean on) {
		Set<CompositeFilter> filters = new LinkedHashSet<>(change.diagram().activeFilters());
		if (on)
			filters.add(filter);
		else
			filters.remove(filter);
		change.activeFilters(filters);
	}

	/** Activates the layers a new diagram starts with. */
	static void initial(DiagramChange change) {
		List<Layer> layers = new ArrayList<>();
		List<Layer> transientLayers = new ArrayList<>();
		for (Layer layer : change.diagram().description().layers())
			if (layer.isInitiallyActive())
				(layer.isTransient() ? transientLayers : layers).add(layer);
		change.activeLayers(layers, transientLayers);
	}

	/** Activates again what nobody may switch off: layers that are not optional, the default layer aside. */
	static void restoreMandatory(DiagramChange change) {
		for (Layer layer : change.diagram().description().layers())
			if (!layer.isDefault() && !layer.isOptional())
				layer(change, layer, true);
	}
}
