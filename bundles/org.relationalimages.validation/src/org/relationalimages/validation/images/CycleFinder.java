// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.images;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds cycles: Tarjan's strongly connected components, without recursion, in one walk over all elements and links. */
final class CycleFinder<T> {

	private final Function<T, Collection<T>> next;
	private final Map<T, Integer> entered = new IdentityHashMap<>();
	private final Map<T, Integer> reached = new IdentityHashMap<>();
	private final Deque<T> open = new ArrayDeque<>();
	private final Deque<Visit<T>> path = new ArrayDeque<>();
	private final List<Set<T>> rings = new ArrayList<>();

	/** An element on the path and its links not yet followed. */
	private record Visit<T>(T element, Iterator<T> links) {
	}

	private CycleFinder(Function<T, Collection<T>> next) {
		this.next = next;
	}

	/** The groups of elements each of which can be reached from itself within the group; an element linked to itself is one. */
	static <T> List<Set<T>> in(Collection<T> elements, Function<T, Collection<T>> next) {
		CycleFinder<T> cycleFinder = new CycleFinder<>(next);
		for (T element : elements)
			if (!cycleFinder.entered.containsKey(element))
				cycleFinder.walk(element);
		return cycleFinder.rings;
	}

	private void walk(T from) {
		enter(from);
		while (!path.isEmpty()) {
			Visit<T> visit = path.peek();
			if (!visit.links().hasNext()) {
				leave(path.pop().element());
				continue;
			}
			T linked = visit.links().next();
			if (!entered.containsKey(linked))
				enter(linked);
			else if (reached.containsKey(linked))
				reach(visit.element(), entered.get(linked));
		}
	}

	private void enter(T element) {
		entered.put(element, entered.size());
		reached.put(element, entered.get(element));
		open.push(element);
		path.push(new Visit<>(element, next.apply(element).iterator()));
	}

	private void reach(T element, int place) {
		reached.merge(element, place, Math::min);
	}

	private void leave(T element) {
		int lowest = reached.get(element);
		if (!path.isEmpty())
			reach(path.peek().element(), lowest);
		if (lowest != entered.get(element))
			return;
		Set<T> group = new LinkedHashSet<>();
		T last;
		do {
			last = open.pop();
			reached.remove(last);
			group.add(last);
		} while (last != element);
		if (group.size() > 1 || next.apply(element).contains(element))
			rings.add(group);
	}
}
