// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;

/** Finds the layer that has to be switched on for an element to be seen in a diagram. */
public final class MissingLayer {

	private MissingLayer() {
	}

	/** The first such layer; empty when no single layer would show the element, or only one that asks before it is shown. */
	public static Optional<Layer> of(DDiagram diagram, EObject element) {
		return diagram.description().layers().stream()
				.filter(layer -> layer.isOptional() && !layer.isTransient() && !layer.asksBeforeItIsShown())
				.filter(layer -> !diagram.activeLayers().contains(layer) && isMeantFor(layer, element))
				.filter(layer -> wouldShow(diagram, layer, element)).findFirst();
	}

	private static boolean isMeantFor(Layer layer, EObject element) {
		return areMeantFor(layer.nodeMappings(), element) || areMeantFor(layer.containerMappings(), element)
				|| layer.edgeMappings().stream().filter(EdgeMapping::useDomainElement).anyMatch(edge -> edge.domainClass().isInstance(element));
	}

	private static boolean areMeantFor(Collection<? extends AbstractNodeMapping> mappings, EObject element) {
		for (AbstractNodeMapping mapping : mappings)
			if (mapping.domainClass().isInstance(element) || areMeantFor(mapping.borderedNodeMappings(), element)
					|| mapping instanceof ContainerMapping container && (areMeantFor(container.subNodeMappings(), element)
							|| areMeantFor(container.subContainerMappings(), element)))
				return true;
		return false;
	}

	/** Tried on another diagram of the same kind and element, which nobody sees. */
	private static boolean wouldShow(DDiagram diagram, Layer layer, EObject element) {
		DDiagram trial = DiagramFactory.create(diagram.description(), diagram.target());
		DiagramChange change = new DiagramChange(trial);
		List<Layer> layers = new ArrayList<>(diagram.activeLayers());
		layers.add(layer);
		change.activeLayers(layers, diagram.activeTransientLayers());
		for (CompositeFilter filter : diagram.activeFilters())
			Activation.filter(change, filter, true);
		new Synchronizer(trial).refresh(change);
		return trial.elementsOf(element).stream().anyMatch(DDiagramElement::isVisible);
	}
}
