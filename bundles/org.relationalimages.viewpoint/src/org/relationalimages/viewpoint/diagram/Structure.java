// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;

/** Adds elements to a diagram's tree and removes them, and keeps the index and the lists of edges up to date. */
final class Structure {

	private Structure() {
	}

	/** The position of an element in the list of its siblings. */
	record Place(Object holder, boolean bordered, int index) {

		void putBack(DDiagram diagram, DDiagramElement element) {
			if (bordered)
				attachBordered(diagram, (AbstractDNode) holder, index, (DNode) element);
			else
				attach(diagram, (DContainer) holder, index, element);
		}

		@SuppressWarnings("unchecked")
		void move(DDiagramElement element, int to) {
			List<DDiagramElement> list = bordered ? (List<DDiagramElement>) (List<?>) ((AbstractDNode) holder).borderedNodes
					: childrenOf((DContainer) holder);
			list.remove(element);
			list.add(to, element);
		}
	}

	static List<DDiagramElement> childrenOf(DContainer holder) {
		return switch (holder) {
		case DDiagram diagram -> diagram.children;
		case DNodeContainer container -> container.children;
		case DNodeList list -> list.children;
		};
	}

	static Place placeOf(DDiagramElement element) {
		Object holder = element.parent();
		if (holder == null)
			throw new IllegalStateException(element + " is not in a diagram.");
		boolean bordered = element instanceof AbstractDNode node && node.bordered;
		List<? extends DDiagramElement> list = bordered ? ((AbstractDNode) holder).borderedNodes
				: childrenOf((DContainer) holder);
		return new Place(holder, bordered, list.indexOf(element));
	}

	static void attach(DDiagram diagram, DContainer holder, int index, DDiagramElement element) {
		childrenOf(holder).add(index, element);
		switch (element) {
		case AbstractDNode node -> node.parent = holder;
		case DEdge edge -> edge.diagram = diagram;
		}
		entered(diagram, element);
	}

	static void attachBordered(DDiagram diagram, AbstractDNode holder, int index, DNode element) {
		holder.borderedNodes.add(index, element);
		element.parent = holder;
		element.bordered = true;
		entered(diagram, element);
	}

	static void detach(DDiagram diagram, DDiagramElement element) {
		Place place = placeOf(element);
		if (place.bordered())
			((AbstractDNode) place.holder()).borderedNodes.remove(place.index());
		else
			childrenOf((DContainer) place.holder()).remove(place.index());
		switch (element) {
		case AbstractDNode node -> node.parent = null;
		case DEdge edge -> edge.diagram = null;
		}
		DDiagram.visit(element, gone -> {
			diagram.unindex(gone);
			if (gone instanceof DEdge edge) {
				edge.source.outgoing.remove(edge);
				edge.sink.incoming.remove(edge);
			}
		});
	}

	static void reconnect(DEdge edge, DDiagramElement source, DDiagramElement sink) {
		edge.source.outgoing.remove(edge);
		edge.sink.incoming.remove(edge);
		edge.source = source;
		edge.sink = sink;
		source.outgoing.add(edge);
		sink.incoming.add(edge);
	}

	private static void entered(DDiagram diagram, DDiagramElement element) {
		DDiagram.visit(element, one -> {
			diagram.index(one);
			if (one instanceof DEdge edge) {
				edge.source.outgoing.add(edge);
				edge.sink.incoming.add(edge);
			}
		});
	}
}
