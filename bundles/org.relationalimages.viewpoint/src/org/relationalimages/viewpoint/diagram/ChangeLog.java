// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Records the steps of a change, in both directions, and the elements they affect. */
final class ChangeLog implements ReversibleChange {

	private record Step(Runnable forth, Runnable back) {
	}

	private final DDiagram diagram;
	private final List<Step> steps = new ArrayList<>();
	private final Set<DDiagramElement> added = identitySet();
	private final Set<DDiagramElement> removed = identitySet();
	private final Set<DDiagramElement> changed = identitySet();
	private final Set<Object> holders = identitySet();
	private boolean settings;

	ChangeLog(DDiagram diagram) {
		this.diagram = diagram;
	}

	void structure(DDiagramElement element, Object holder, boolean adds, Runnable forth, Runnable back) {
		if (!adds)
			DDiagram.visit(element, this::noteRemoved);
		step(forth, back);
		if (adds)
			DDiagram.visit(element, this::noteAdded);
		holders.add(holder);
	}

	void order(Object holder, Runnable forth, Runnable back) {
		step(forth, back);
		holders.add(holder);
	}

	<T> void property(DDiagramElement element, T before, T after, Consumer<T> setter) {
		if (Objects.equals(before, after))
			return;
		step(() -> setter.accept(after), () -> setter.accept(before));
		changed.add(element);
	}

	<T> void setting(T before, T after, Consumer<T> setter) {
		if (Objects.equals(before, after))
			return;
		step(() -> setter.accept(after), () -> setter.accept(before));
		settings = true;
	}

	ReversibleChange commit() {
		tell(added, removed);
		return this;
	}

	void rollback() {
		for (Step step : steps.reversed())
			step.back().run();
		steps.clear();
	}

	@Override
	public void undo() {
		for (Step step : steps.reversed())
			step.back().run();
		tell(removed, added);
	}

	@Override
	public void redo() {
		for (Step step : steps)
			step.forth().run();
		tell(added, removed);
	}

	@Override
	public boolean isEmpty() {
		return steps.isEmpty();
	}

	Set<DDiagramElement> added() {
		return Collections.unmodifiableSet(added);
	}

	Set<DDiagramElement> changed() {
		Set<DDiagramElement> stayed = identitySet();
		stayed.addAll(changed);
		stayed.removeAll(added);
		stayed.removeAll(removed);
		return stayed;
	}

	/** What has changed so far, as a snapshot. */
	DiagramEvent event() {
		return new DiagramEvent(diagram, copy(added), copy(removed), changed(), copy(holders), settings);
	}

	private static <T> Set<T> copy(Set<T> set) {
		Set<T> copy = identitySet();
		copy.addAll(set);
		return copy;
	}

	private void tell(Set<DDiagramElement> entered, Set<DDiagramElement> left) {
		DiagramEvent event = new DiagramEvent(diagram, entered, left, changed(), holders, settings);
		if (!event.isEmpty())
			diagram.fire(event);
	}

	private void step(Runnable forth, Runnable back) {
		forth.run();
		steps.add(new Step(forth, back));
	}

	private void noteAdded(DDiagramElement element) {
		if (!removed.remove(element))
			added.add(element);
	}

	private void noteRemoved(DDiagramElement element) {
		if (!added.remove(element))
			removed.add(element);
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
