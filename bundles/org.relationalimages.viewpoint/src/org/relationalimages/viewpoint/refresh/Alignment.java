// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;

/**
 * Makes the elements of a mapping in a holder those of a list of targets, in its order: keeps what is right, removes,
 * moves as few as possible, adds. What is alike at both ends of the two lists is only compared.
 */
final class Alignment {

	private final Engine engine;
	private final ChildSlot childSlot;
	private final AbstractNodeMapping mapping;

	Alignment(Engine engine, ChildSlot childSlot, AbstractNodeMapping mapping) {
		this.engine = engine;
		this.childSlot = childSlot;
		this.mapping = mapping;
	}

	void align(List<EObject> wanted) {
		List<DDiagramElement> present = new ArrayList<>();
		List<? extends DDiagramElement> elements = childSlot.elements();
		engine.effort.step(elements.size());
		for (DDiagramElement element : elements)
			if (element.mapping() == mapping)
				present.add(element);
		int shorter = Math.min(present.size(), wanted.size());
		int head = 0;
		while (head < shorter && present.get(head).target() == wanted.get(head))
			head++;
		int tail = 0;
		while (tail < shorter - head
				&& present.get(present.size() - 1 - tail).target() == wanted.get(wanted.size() - 1 - tail))
			tail++;
		if (head == present.size() && head == wanted.size())
			return;
		DDiagramElement before = head == 0 ? null : present.get(head - 1);
		DDiagramElement after = tail == 0 ? null : present.get(present.size() - tail);
		middle(present.subList(head, present.size() - tail), wanted.subList(head, wanted.size() - tail), before, after);
	}

	private void middle(List<DDiagramElement> present, List<EObject> wanted, DDiagramElement before, DDiagramElement after) {
		Map<EObject, DDiagramElement> byTarget = new IdentityHashMap<>();
		for (DDiagramElement element : present)
			byTarget.put(element.target(), element);
		List<DDiagramElement> kept = new ArrayList<>();
		for (EObject target : wanted) {
			DDiagramElement element = byTarget.remove(target);
			if (element != null)
				kept.add(element);
		}
		Map<DDiagramElement, Integer> places = new IdentityHashMap<>();
		for (DDiagramElement element : present)
			if (byTarget.get(element.target()) == element)
				engine.remove(element);
			else
				places.put(element, places.size());
		reorder(kept, places, before);
		insert(kept, wanted, before, after);
	}

	/** Moves those that are not part of the longest run already in order, each behind its predecessor. */
	private void reorder(List<DDiagramElement> kept, Map<DDiagramElement, Integer> places, DDiagramElement before) {
		Set<Integer> still = longestRise(kept.stream().mapToInt(places::get).toArray());
		if (still.size() == kept.size())
			return;
		DDiagramElement previous = before;
		for (int i = 0; i < kept.size(); i++) {
			DDiagramElement element = kept.get(i);
			if (!still.contains(i)) {
				List<? extends DDiagramElement> elements = childSlot.elements();
				int from = elements.indexOf(element);
				int to = previous == null ? firstOf(elements) : elements.indexOf(previous) + 1;
				engine.change().reorder(element, from < to ? to - 1 : to);
			}
			previous = element;
		}
	}

	private int firstOf(List<? extends DDiagramElement> elements) {
		int index = 0;
		while (elements.get(index).mapping() != mapping)
			index++;
		return index;
	}

	private void insert(List<DDiagramElement> kept, List<EObject> wanted, DDiagramElement before, DDiagramElement after) {
		DDiagramElement next = kept.isEmpty() ? after : kept.getFirst();
		DDiagramElement anchor = before;
		int index = before != null ? -1 : next != null ? childSlot.elements().indexOf(next) : childSlot.end();
		int at = 0;
		for (EObject target : wanted) {
			if (at < kept.size() && kept.get(at).target() == target) {
				anchor = kept.get(at++);
				index = -1;
				continue;
			}
			if (index < 0)
				index = childSlot.elements().indexOf(anchor) + 1;
			AbstractDNode made = childSlot.create(engine.diagram, mapping, target);
			childSlot.add(engine.change(), index++, made);
			engine.change().semanticElements(made, List.of(target));
			engine.elements().appeared(made);
		}
	}

	/** The indexes of a longest strictly rising subsequence. */
	static Set<Integer> longestRise(int[] values) {
		int[] heads = new int[values.length];
		int[] ends = new int[values.length];
		int[] previous = new int[values.length];
		int length = 0;
		for (int i = 0; i < values.length; i++) {
			int at = Arrays.binarySearch(heads, 0, length, values[i]);
			int place = at < 0 ? -at - 1 : at;
			heads[place] = values[i];
			previous[i] = place == 0 ? -1 : ends[place - 1];
			ends[place] = i;
			length = Math.max(length, place + 1);
		}
		Set<Integer> rise = new HashSet<>();
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i])
			rise.add(i);
		return rise;
	}
}
