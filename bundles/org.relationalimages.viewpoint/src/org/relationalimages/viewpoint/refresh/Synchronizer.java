// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.diagram.DiagramEvent;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;

/**
 * Keeps one diagram in step with its model. It is told of each change of the model ({@link #changed}) and remembers
 * what that touches; {@link #refresh} then evaluates this and nothing else. The first refresh, and the one after
 * {@link #touchAll}, evaluates everything; the outcome is the same.
 * <p>
 * Layers and filters are noticed when they differ from those of the refresh before, so undoing a switch needs no more
 * than a refresh. Elements that an undo takes out or brings back are noticed as well.
 */
public final class Synchronizer {

	private final DDiagram diagram;
	private final Map<DiagramElementMapping, Computation> roots = new LinkedHashMap<>();
	private Engine engine;
	private ElementComputations computations;
	private List<Layer> layers = List.of();
	private List<Layer> transientLayers = List.of();
	private List<CompositeFilter> filters = List.of();

	/** A synchronizer for a diagram, which may be empty or filled by an earlier refresh. */
	public Synchronizer(DDiagram diagram) {
		this.diagram = diagram;
		this.engine = new Engine(diagram);
		this.computations = new ElementComputations(engine);
		diagram.addListener(this::diagramChanged);
		diagram.forEach(computations::appeared);
	}

	/** The diagram it keeps. */
	public DDiagram diagram() {
		return diagram;
	}

	/** Remembers what a change of the model touches. Changes nothing yet. */
	public void changed(Notification change) {
		engine.queue.dependencies().touch(change);
	}

	/** Makes the next refresh evaluate everything. */
	public void touchAll() {
		for (Computation computation : roots.values())
			if (computation instanceof EdgeCandidates edges)
				edges.touchAll();
			else
				computation.touched();
		computations.touchAll();
	}

	/** Computes again what a diagram, container or list holds, since somebody else put views there or took them out. */
	public void touchChildren(Object holder) {
		if (holder instanceof DDiagramElement element)
			computations.touch(element, ComputationKind.CHILDREN);
		else
			roots.values().stream().filter(NodeCandidates.class::isInstance).forEach(Computation::touched);
	}

	/** Computes the edges again that share source or element with this one, since somebody else altered or removed it. */
	public void touchEdge(DEdge edge) {
		computations.follow(edge);
		computations.touch(edge.source(), ComputationKind.EDGES);
		if (roots.get(edge.mapping()) instanceof EdgeCandidates edges)
			edges.touch(edge.target());
	}

	/** Forgets all it knows of the diagram and evaluates everything at the next refresh, for a diagram changed behind its back. */
	public void reset() {
		engine = new Engine(diagram);
		computations = new ElementComputations(engine);
		roots.clear();
		layers = List.of();
		transientLayers = List.of();
		filters = List.of();
		diagram.forEach(computations::appeared);
	}

	/** Brings the diagram in step, within a change that the caller commits. */
	public void refresh(DiagramChange change) {
		if (change.diagram() != diagram)
			throw new IllegalArgumentException("The change is one of another diagram.");
		engine.problems.clear();
		Activation.restoreMandatory(change);
		followLayers(change);
		followFilters();
		engine.run(change);
	}

	/** What failed during the last refresh: places in the specification and reasons, each once. */
	public Set<String> problems() {
		return Set.copyOf(engine.problems);
	}

	private void followLayers(DiagramChange change) {
		List<Layer> now = diagram.activeLayers();
		List<Layer> transientNow = diagram.activeTransientLayers();
		if (!now.equals(layers)) {
			openLayers(now);
			diagram.forEach(element -> change.active(element, now.contains(element.mapping().layer())));
			if (!customizing(now).equals(customizing(layers)))
				computations.touchAll(ComputationKind.LOOK);
			computations.touchAll(ComputationKind.EDGES); // other elements can be their ends now
			roots.values().forEach(computation -> {
				if (computation instanceof EdgeCandidates edges)
					edges.touchAll();
			});
			engine.queue.wake();
		}
		if (!decorating(now, transientNow).equals(decorating(layers, transientLayers)))
			computations.touchAll(ComputationKind.DECORATIONS);
		layers = now;
		transientLayers = transientNow;
	}

	/** Layers that are active for the first time: additional ones first, nodes before containers before edges. */
	private void openLayers(List<Layer> active) {
		List<Layer> ordered = EdgeOrder.additionalFirst(active);
		for (Layer layer : ordered)
			layer.nodeMappings().forEach(this::open);
		for (Layer layer : ordered)
			layer.containerMappings().forEach(this::open);
		for (Layer layer : ordered)
			for (EdgeMapping mapping : layer.edgeMappings())
				if (mapping.useDomainElement() && mapping.createElements() && !roots.containsKey(mapping))
					open(mapping, new EdgeCandidates(engine, mapping));
	}

	private void open(AbstractNodeMapping mapping) {
		if (mapping.createElements() && !roots.containsKey(mapping))
			open(mapping, new NodeCandidates(engine, new ChildSlot.Inside(diagram), mapping, 0));
	}

	private void open(DiagramElementMapping mapping, Computation computation) {
		roots.put(mapping, computation);
		engine.queue.enqueue(computation);
	}

	private void followFilters() {
		List<CompositeFilter> now = List.copyOf(diagram.activeFilters());
		if (!now.equals(filters))
			computations.touchAll(ComputationKind.FILTERS);
		filters = now;
	}

	private static List<Layer> customizing(List<Layer> layers) {
		return layers.stream().filter(layer -> !layer.customizations().isEmpty()).toList();
	}

	private static List<Layer> decorating(List<Layer> layers, List<Layer> transientLayers) {
		List<Layer> all = new ArrayList<>(layers);
		all.addAll(transientLayers);
		all.removeIf(layer -> layer.decorations().isEmpty());
		return all;
	}

	private void diagramChanged(DiagramEvent event) {
		event.removed().forEach(computations::gone);
		event.added().forEach(computations::appeared);
		for (DDiagramElement added : event.added())
			if (roots.get(added.mapping()) instanceof EdgeCandidates edges)
				edges.returned(added.target());
		for (DDiagramElement changed : event.changed())
			if (changed instanceof DEdge edge)
				computations.follow(edge);
	}
}
