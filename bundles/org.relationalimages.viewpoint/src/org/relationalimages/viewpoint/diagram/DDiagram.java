// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;

/** A diagram: what a diagram description shows of one semantic element. Only a {@link DiagramChange} modifies it. */
public final class DDiagram implements DContainer, ViewElement {

	private final DiagramDescription description;
	private final EObject target;
	String name;
	final List<DDiagramElement> children = new ArrayList<>();
	List<Layer> activeLayers = List.of();
	List<Layer> activeTransientLayers = List.of();
	Set<CompositeFilter> activeFilters = new LinkedHashSet<>();
	private final Map<EObject, List<DDiagramElement>> byTarget = new IdentityHashMap<>();
	private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();
	private long lastId = -1;

	/** An empty diagram; the refresh fills it. */
	public DDiagram(DiagramDescription description, EObject target, String name) {
		this.description = description;
		this.target = target;
		this.name = name;
	}

	long nextId() {
		return ++lastId;
	}

	/** The description of its kind. */
	public DiagramDescription description() {
		return description;
	}

	@Override
	public EObject target() {
		return target;
	}

	@Override
	public String shownText() {
		return name;
	}

	/** Its title. */
	public String name() {
		return name;
	}

	/** Its direct elements in drawing order: nodes and containers, then all edges. */
	@Override
	public List<DDiagramElement> children() {
		return Collections.unmodifiableList(children);
	}

	/** The active layers in the order they were activated. */
	public List<Layer> activeLayers() {
		return activeLayers;
	}

	/** The active layers that are {@linkplain Layer#isTransient() transient}: with decorations or tools only. */
	public List<Layer> activeTransientLayers() {
		return activeTransientLayers;
	}

	/** The active filters in the order they were activated. */
	public Set<CompositeFilter> activeFilters() {
		return Collections.unmodifiableSet(activeFilters);
	}

	/** Every element that shows the given semantic element, in the order of creation. */
	public List<DDiagramElement> elementsOf(EObject semantic) {
		List<DDiagramElement> found = byTarget.get(semantic);
		return found == null ? List.of() : Collections.unmodifiableList(found);
	}

	/** Visits every element: each before its bordered nodes, those before its children. */
	public void forEach(Consumer<DDiagramElement> visitor) {
		for (DDiagramElement child : List.copyOf(children))
			visit(child, visitor);
	}

	static void visit(DDiagramElement element, Consumer<DDiagramElement> visitor) {
		visitor.accept(element);
		if (element instanceof AbstractDNode node)
			for (DNode bordered : List.copyOf(node.borderedNodes))
				visit(bordered, visitor);
		if (element instanceof DContainer container)
			for (DDiagramElement child : List.copyOf(container.children()))
				visit(child, visitor);
	}

	/** Calls the listener after each committed, undone or redone change. */
	public void addListener(DiagramListener listener) {
		listeners.add(listener);
	}

	/** Stops calling the listener. */
	public void removeListener(DiagramListener listener) {
		listeners.remove(listener);
	}

	void index(DDiagramElement element) {
		byTarget.computeIfAbsent(element.target, key -> new ArrayList<>(2)).add(element);
	}

	void unindex(DDiagramElement element) {
		List<DDiagramElement> found = byTarget.get(element.target);
		if (found != null && found.remove(element) && found.isEmpty())
			byTarget.remove(element.target);
	}

	void fire(DiagramEvent event) {
		for (DiagramListener listener : listeners)
			listener.diagramChanged(event);
	}
}
