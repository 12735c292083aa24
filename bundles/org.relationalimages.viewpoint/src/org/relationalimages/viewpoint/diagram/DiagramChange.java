// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.style.ResizeKind;
import org.relationalimages.viewpoint.style.Style;

/**
 * The only way to modify a diagram. Each method takes effect at once and is recorded; {@link #commit()} notifies the
 * listeners and returns the change for undo, {@link #rollback()} reverts everything without notification. Setting an
 * equal value changes nothing.
 */
public final class DiagramChange {

	private final DDiagram diagram;
	private final ChangeLog log;

	/** Begins a change. */
	public DiagramChange(DDiagram diagram) {
		this.diagram = diagram;
		this.log = new ChangeLog(diagram);
	}

	/** The diagram it modifies. */
	public DDiagram diagram() {
		return diagram;
	}

	/** Adds a child to a diagram, container or list at an index (-1: at the end). */
	public void add(DContainer holder, int index, DDiagramElement element) {
		List<DDiagramElement> list = Structure.childrenOf(holder);
		int at = index < 0 ? list.size() : index;
		log.structure(element, holder, true, () -> Structure.attach(diagram, holder, at, element),
				() -> Structure.detach(diagram, element));
	}

	/** Adds a node to the border of another element at an index (-1: at the end). */
	public void addBordered(AbstractDNode holder, int index, DNode element) {
		int at = index < 0 ? holder.borderedNodes.size() : index;
		log.structure(element, holder, true, () -> Structure.attachBordered(diagram, holder, at, element),
				() -> Structure.detach(diagram, element));
	}

	/** Removes an element with all its contents. The caller has to remove its edges before. */
	public void remove(DDiagramElement element) {
		Structure.Place place = Structure.placeOf(element);
		log.structure(element, place.holder(), false, () -> Structure.detach(diagram, element),
				() -> place.putBack(diagram, element));
	}

	/** Moves an element to another index among its siblings. */
	public void reorder(DDiagramElement element, int index) {
		Structure.Place place = Structure.placeOf(element);
		if (place.index() != index)
			log.order(place.holder(), () -> place.move(element, index), () -> place.move(element, place.index()));
	}

	/** Sets another target of an existing element; only edges with a target expression need it. */
	public void target(DDiagramElement e, EObject target) {
		set(e, e.target, target, value -> {
			diagram.unindex(e);
			e.target = value;
			diagram.index(e);
		});
	}

	/** Sets all semantic elements. */
	public void semanticElements(DDiagramElement e, List<EObject> elements) {
		set(e, e.semanticElements, List.copyOf(elements), value -> e.semanticElements = value);
	}

	/** Sets the label; null counts as empty. */
	public void label(DDiagramElement e, String label, boolean failed) {
		set(e, e.label, Objects.requireNonNullElse(label, ""), value -> e.label = value);
		set(e, e.labelFailed, failed, value -> e.labelFailed = value);
	}

	/** Sets the label at an edge's start; null counts as empty. */
	public void beginLabel(DEdge e, String label, boolean failed) {
		set(e, e.beginLabel, Objects.requireNonNullElse(label, ""), value -> e.beginLabel = value);
		set(e, e.beginLabelFailed, failed, value -> e.beginLabelFailed = value);
	}

	/** Sets the label at an edge's end; null counts as empty. */
	public void endLabel(DEdge e, String label, boolean failed) {
		set(e, e.endLabel, Objects.requireNonNullElse(label, ""), value -> e.endLabel = value);
		set(e, e.endLabelFailed, failed, value -> e.endLabelFailed = value);
	}

	/** Sets the tooltip; null for none. */
	public void tooltip(DDiagramElement e, String tooltip) {
		set(e, e.tooltip, tooltip, value -> e.tooltip = value);
	}

	/** Sets the resolved style of the specification; what the user has changed of it stays changed. */
	public void style(DDiagramElement e, Style style) {
		set(e, e.specifiedStyle, style, value -> e.restyle(value, e.ownFormat));
	}

	/** Sets what the user has changed of the style. */
	public void ownFormat(DDiagramElement e, OwnFormat format) {
		set(e, e.ownFormat, format, value -> e.restyle(e.specifiedStyle, value));
	}

	/** Sets what the specification makes the style of. */
	public void styleOrigin(DDiagramElement e, StyleOrigin origin) {
		set(e, e.styleOrigin, origin, value -> e.styleOrigin = value);
	}

	/** Sets the computed size in units of 10 pixels; null for automatic. */
	public void size(AbstractDNode e, Integer width, Integer height) {
		set(e, e.width, width, value -> e.width = value);
		set(e, e.height, height, value -> e.height = value);
	}

	/** Sets the position of a node's label and the directions in which the node can be resized. */
	public void labelPosition(DNode e, LabelPosition position, ResizeKind resizeKind) {
		set(e, e.labelPosition, position, value -> e.labelPosition = value);
		set(e, e.resizeKind, resizeKind, value -> e.resizeKind = value);
	}

	/** Sets the elements an edge passes. */
	public void path(DEdge e, List<DDiagramElement> path) {
		set(e, e.path, List.copyOf(path), value -> e.path = value);
	}

	/** Sets whether a layer that shows the element's mapping is active. */
	public void active(DDiagramElement e, boolean active) {
		set(e, e.active, active, value -> e.active = value);
	}

	/** Hides an element on request of the user or shows it again. */
	public void hidden(DDiagramElement e, boolean hidden) {
		set(e, e.hidden, hidden, value -> e.hidden = value);
	}

	/** Hides an element's label or shows it again. */
	public void labelHidden(DDiagramElement e, boolean hidden) {
		set(e, e.labelHidden, hidden, value -> e.labelHidden = value);
	}

	/** Sets whether an element is collapsed by a filter, or is on a collapsed element. */
	public void collapsed(DDiagramElement e, boolean collapsed, boolean indirectly) {
		set(e, e.collapsed, collapsed, value -> e.collapsed = value);
		set(e, e.indirectlyCollapsed, indirectly, value -> e.indirectlyCollapsed = value);
	}

	/** Sets the names of the active filters that hide an element. */
	public void filters(DDiagramElement e, Set<String> names) {
		set(e, e.filters, DDiagramElement.copy(names), value -> e.filters = value);
	}

	/** Sets the decorations of an element. */
	public void decorations(DDiagramElement e, List<Decoration> decorations) {
		set(e, e.decorations, List.copyOf(decorations), value -> e.decorations = value);
	}

	/** Sets the bounds of an element, relative to its parent's outer top left corner. */
	public void bounds(AbstractDNode e, Bounds bounds) {
		set(e, e.bounds, bounds, value -> e.bounds = value);
	}

	/** Sets whether the user has placed and sized an element, and whether not even "Arrange all" moves it. */
	public void placed(AbstractDNode e, boolean placed, boolean sized, boolean pinned) {
		set(e, e.placed, placed, value -> e.placed = value);
		set(e, e.sized, sized, value -> e.sized = value);
		set(e, e.pinned, pinned, value -> e.pinned = value);
	}

	/** Folds an element to its title or unfolds it. */
	public void folded(AbstractDNode e, boolean folded) {
		set(e, e.folded, folded, value -> e.folded = value);
	}

	/** Sets an edge's bends in absolute pixels, and whether the user has made them. */
	public void bendpoints(DEdge e, List<Point> points, boolean routed) {
		set(e, e.bendpoints, List.copyOf(points), value -> e.bendpoints = value);
		set(e, e.routed, routed, value -> e.routed = value);
	}

	/** Sets the diagram's title. */
	public void name(String name) {
		log.setting(diagram.name, name, value -> diagram.name = value);
	}

	/** Sets the active layers in the order of activation. */
	public void activeLayers(List<Layer> layers, List<Layer> transientLayers) {
		log.setting(diagram.activeLayers, List.copyOf(layers), value -> diagram.activeLayers = value);
		log.setting(diagram.activeTransientLayers, List.copyOf(transientLayers),
				value -> diagram.activeTransientLayers = value);
	}

	/** Sets the active filters. */
	public void activeFilters(Set<CompositeFilter> filters) {
		log.setting(diagram.activeFilters, DDiagramElement.copy(filters), value -> diagram.activeFilters = value);
	}

	/** Sets other ends of an existing edge; both must be in the diagram. */
	public void ends(DEdge e, DDiagramElement source, DDiagramElement sink) {
		DDiagramElement oldSource = e.source;
		DDiagramElement oldSink = e.sink;
		set(e, oldSource, source, value -> Structure.reconnect(e, value, e.sink));
		set(e, oldSink, sink, value -> Structure.reconnect(e, e.source, value));
	}

	/** The elements added so far that are still in the diagram. */
	public Set<DDiagramElement> added() {
		return log.added();
	}

	/** The elements that were in the diagram before, still are, and whose look, bounds or texts have changed. */
	public Set<DDiagramElement> changed() {
		return log.changed();
	}

	/** Whether nothing has changed so far. */
	public boolean isEmpty() {
		return log.isEmpty();
	}

	/** What has changed so far, as {@link #commit()} would report it. */
	public DiagramEvent soFar() {
		return log.event();
	}

	/** The change for undo and redo as it is so far; with it a listener that throws in {@link #commit()} does no harm. */
	public ReversibleChange reversible() {
		return log;
	}

	/** Ends the change: notifies the diagram's listeners once if anything has changed. */
	public ReversibleChange commit() {
		return log.commit();
	}

	/** Reverts everything done so far. No listener is notified. */
	public void rollback() {
		log.rollback();
	}

	private <T> void set(DDiagramElement element, T before, T after, Consumer<T> setter) {
		log.property(element, before, after, setter);
	}
}
