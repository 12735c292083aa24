// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;

/** What of a diagram is painted as it is; all the rest fades toward the paper. The diagram itself isn't changed. */
@FunctionalInterface
public interface Emphasis {

	/** Everything is painted as it is. */
	Emphasis NONE = element -> true;

	/** Whether an element is painted as it is. */
	boolean keeps(DDiagramElement element);

	/** Chooses what is emphasised in a diagram. */
	@FunctionalInterface
	interface Choice {

		/** Nothing in any diagram. */
		Choice NONE = diagram -> Emphasis.NONE;

		/** What to emphasise in that diagram. */
		Emphasis in(DDiagram diagram);
	}

	/**
	 * Keeps the views of semantic elements, what they contain and the containers around them; and the edges between them
	 * that pass the condition.
	 */
	static Emphasis on(Collection<? extends EObject> targets, Predicate<DEdge> edges) {
		Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(targets);
		return new Emphasis() {
			@Override
			public boolean keeps(DDiagramElement element) {
				if (element instanceof DEdge edge)
					return edges.test(edge) && isInside(edge.source()) && isInside(edge.sink());
				return isInside(element) || isAround(element);
			}

			private boolean isInside(Object element) {
				for (Object at = element; at instanceof DDiagramElement view; at = view.parent())
					if (kept.contains(view.target()))
						return true;
				return false;
			}

			private boolean isAround(Object element) {
				List<DDiagramElement> children = element instanceof DContainer container ? container.children() : List.of();
				return children.stream().anyMatch(child -> child.isVisible() && (kept.contains(child.target()) || isAround(child)))
						|| element instanceof AbstractDNode node
								&& node.borderedNodes().stream().anyMatch(child -> kept.contains(child.target()));
			}
		};
	}
}
