// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.style.Style;

/**
 * One element of a diagram. It keeps its identity as long as the mapping yields it, over refreshes, undo and redo. Only
 * a {@link DiagramChange} modifies it.
 */
public abstract sealed class DDiagramElement implements ViewElement permits AbstractDNode, DEdge {

	private final long id;
	private final DiagramElementMapping mapping;
	EObject target;
	List<EObject> semanticElements = List.of();
	String label = "";
	boolean labelFailed;
	String tooltip;
	Style specifiedStyle;
	Style style;
	OwnFormat ownFormat = OwnFormat.NONE;
	StyleOrigin styleOrigin;
	boolean active = true;
	boolean hidden;
	boolean labelHidden;
	boolean collapsed;
	boolean indirectlyCollapsed;
	Set<String> filters = Set.of();
	List<Decoration> decorations = List.of();
	final List<DEdge> outgoing = new ArrayList<>();
	final List<DEdge> incoming = new ArrayList<>();

	DDiagramElement(DDiagram diagram, DiagramElementMapping mapping, EObject target) {
		this.id = diagram.nextId();
		this.mapping = mapping;
		this.target = target;
	}

	/** A number unique in its diagram, assigned at creation. */
	public final long id() {
		return id;
	}

	/** The mapping that created it. */
	public DiagramElementMapping mapping() {
		return mapping;
	}

	/** The semantic element it shows. */
	@Override
	public final EObject target() {
		return target;
	}

	@Override
	public final String shownText() {
		return label();
	}

	@Override
	public final ViewElement viewContainer() {
		return (ViewElement) parent();
	}

	/** All semantic elements it represents, with the target unless the mapping specifies otherwise. */
	@Override
	public final List<EObject> semanticElements() {
		return semanticElements;
	}

	/** Its text, never null. */
	public final String label() {
		return label;
	}

	/** Whether the label's expression failed, so that the label is an error text. */
	public final boolean labelFailed() {
		return labelFailed;
	}

	/** The tooltip, or null. */
	public final String tooltip() {
		return tooltip;
	}

	/** Its style, with what the user has changed of it; never null once the element is in a diagram. */
	public final Style style() {
		return style;
	}

	/** The style that the specification gives it; never null once the element is in a diagram. */
	public final Style specifiedStyle() {
		return specifiedStyle;
	}

	/** What the user has changed of its style. */
	public final OwnFormat ownFormat() {
		return ownFormat;
	}

	void restyle(Style specified, OwnFormat format) {
		specifiedStyle = specified;
		ownFormat = format;
		style = specified == null ? null : format.on(specified);
	}

	/** What the specification makes its style of; null when it was not computed from a specification. */
	public final StyleOrigin styleOrigin() {
		return styleOrigin;
	}

	/** Whether a layer that shows its mapping is active. */
	public final boolean isActive() {
		return active;
	}

	/** Whether the user has hidden it. */
	public final boolean isHidden() {
		return hidden;
	}

	/** Whether its label is hidden, initially by its style, later by the user. */
	public final boolean isLabelHidden() {
		return labelHidden;
	}

	/** Whether a COLLAPSE filter collapses it. */
	public final boolean isCollapsed() {
		return collapsed;
	}

	/** Whether it is on a collapsed element. */
	public final boolean isIndirectlyCollapsed() {
		return indirectlyCollapsed;
	}

	/** The names of the active filters that hide it. */
	public final Set<String> filters() {
		return filters;
	}

	/** Its decorations, in order. */
	public final List<Decoration> decorations() {
		return decorations;
	}

	/** What its decorations mean, in order, for those who do not see their pictures; decorations without a text are left out. */
	public final List<String> decorationTexts() {
		return decorations.stream().map(Decoration::tooltip).filter(text -> text != null && !text.isBlank()).map(String::strip).toList();
	}

	/** The edges that start here. */
	public final List<DEdge> outgoing() {
		return Collections.unmodifiableList(outgoing);
	}

	/** The edges that end here. */
	public final List<DEdge> incoming() {
		return Collections.unmodifiableList(incoming);
	}

	/** Its parent: a diagram, a container, a list, or for a bordered node the element it is on. Null once removed. */
	public abstract Object parent();

	/**
	 * Whether it is visible: neither it nor its parents (for an edge: nor its ends) are hidden, filtered, in something
	 * folded or of an inactive layer.
	 */
	public boolean isVisible() {
		return active && !hidden && filters.isEmpty()
				&& !(parent() instanceof DDiagramElement element && (element.conceals(this) || !element.isVisible()));
	}

	/** Whether something in it is not visible because it is folded. */
	boolean conceals(DDiagramElement inside) {
		return false;
	}

	static <T> Set<T> copy(Set<T> values) {
		return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + " " + id + " " + mapping.name() + " \"" + label + "\"";
	}
}
