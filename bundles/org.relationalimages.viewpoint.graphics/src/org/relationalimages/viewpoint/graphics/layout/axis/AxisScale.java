// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.axis;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;

/** Says where on an axis of time, and how high, what diagrams show belongs. */
public interface AxisScale {

	/** The moment that something belongs to: an element that stands for it; null for what isn't dated, which comes last. */
	EObject momentOf(EObject element);

	/** The order of moments. */
	Comparator<EObject> order();

	/** The day of a moment; null when it isn't noted. */
	Integer dayOf(EObject moment);

	/** The place among the steps that follow each other within a moment; null for what only belongs to it. */
	default Integer stepOf(EObject element) {
		return null;
	}

	/** How high it stands between the bottom (0) and the top (1) of its band; null for what has no height. */
	default Double heightOf(AbstractDNode node) {
		return null;
	}

	/** Whether it stands to the right of all moments, at its height. */
	default boolean isAtTheEnd(AbstractDNode node) {
		return false;
	}

	/** Whether moments stand as far apart as their days rather than evenly. */
	boolean isToScale(DDiagram diagram);
}
