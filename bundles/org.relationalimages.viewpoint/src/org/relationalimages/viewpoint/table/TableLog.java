// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.relationalimages.viewpoint.diagram.ReversibleChange;

/** Records the steps of a change of a table, in both directions, and the elements they affect. */
final class TableLog implements ReversibleChange {

	private record Step(Runnable forth, Runnable back) {
	}

	private final DTable table;
	private final List<Step> steps = new ArrayList<>();
	private final Set<Object> added = identitySet();
	private final Set<Object> removed = identitySet();
	private final Set<Object> changed = identitySet();
	private boolean order;

	TableLog(DTable table) {
		this.table = table;
	}

	void step(Runnable forth, Runnable back) {
		forth.run();
		steps.add(new Step(forth, back));
	}

	<T> void order(List<T> before, List<T> after, Consumer<List<T>> setter) {
		step(() -> setter.accept(after), () -> setter.accept(before));
		order = true;
	}

	void property(Object element, Runnable forth, Runnable back) {
		step(forth, back);
		changed.add(element);
	}

	void added(Object element) {
		if (element instanceof DLine line)
			line.cells.values().forEach(cells -> cells.forEach(this::added));
		if (!removed.remove(element))
			added.add(element);
	}

	void removed(Object element) {
		if (element instanceof DLine line)
			line.cells.values().forEach(cells -> cells.forEach(this::removed));
		if (!added.remove(element))
			removed.add(element);
	}

	boolean isAdded(Object element) {
		return added.contains(element);
	}

	@Override
	public void undo() {
		for (Step step : steps.reversed())
			step.back().run();
		tell(true);
	}

	@Override
	public void redo() {
		for (Step step : steps)
			step.forth().run();
		tell(false);
	}

	void rollback() {
		for (Step step : steps.reversed())
			step.back().run();
		steps.clear();
	}

	@Override
	public boolean isEmpty() {
		return steps.isEmpty();
	}

	void tell(boolean back) {
		if (steps.isEmpty())
			return;
		Set<Object> stayed = identitySet();
		stayed.addAll(changed);
		stayed.removeIf(one -> added.contains(one) || removed.contains(one));
		table.fire(new TableEvent(table, Collections.unmodifiableSet(back ? removed : added),
				Collections.unmodifiableSet(back ? added : removed), stayed, order));
	}

	private static Set<Object> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
