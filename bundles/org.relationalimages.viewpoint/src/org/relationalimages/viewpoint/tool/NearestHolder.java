// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** Finds the holder for something new that is nearest to a view: itself, what is in it, what it is in, and so on outwards. */
record NearestHolder(Object holder, int distance) {

	/** The nearest visible holder that fits, and how many containers out it is; null when there is none in the diagram. */
	static NearestHolder of(Object near, Predicate<Object> fits) {
		Object done = null;
		int distance = 0;
		for (Object at = near; at != null; at = at instanceof DDiagramElement element ? element.parent() : null) {
			Object found = within(at, done, fits);
			if (found != null)
				return new NearestHolder(found, distance);
			distance++;
			done = at;
		}
		return null;
	}

	private static Object within(Object outer, Object done, Predicate<Object> fits) {
		Deque<Object> waiting = new ArrayDeque<>();
		waiting.add(outer);
		while (!waiting.isEmpty()) {
			Object at = waiting.removeFirst();
			if (at == done)
				continue;
			if (fits.test(at))
				return at;
			if (at instanceof DContainer container)
				container.children().stream().filter(AbstractDNode.class::isInstance).filter(DDiagramElement::isVisible).forEach(waiting::add);
		}
		return null;
	}
}
