// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.session.SessionEvent.Kind;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;
import org.relationalimages.viewpoint.table.TableEvent;
import org.relationalimages.viewpoint.table.TableSort;
import org.relationalimages.viewpoint.table.refresh.TableFactory;
import org.relationalimages.viewpoint.table.refresh.TableSynchronizer;

/** The open tables of a session. Each follows the model, also through undo and redo, until it is closed. */
public final class Tables {

	private final EditingSession session;
	private final List<OpenTable> open = new ArrayList<>();
	private final List<Consumer<DTable>> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<TableEvent> heard = event -> listeners.forEach(listener -> listener.accept(event.table()));

	Tables(EditingSession session) {
		this.session = session;
	}

	/** The open tables in the order they were opened. */
	public List<DTable> all() {
		return open.stream().map(OpenTable::table).toList();
	}

	/** The open table of that kind of a semantic element, or null. */
	public DTable find(TableDescription description, EObject target) {
		return all().stream().filter(one -> one.description() == description && one.target() == target).findFirst()
				.orElse(null);
	}

	/** Opens a new, filled table of a semantic element. Not inside a step; it is not an undo step itself. */
	public DTable open(TableDescription description, EObject target) {
		session.requireSettled();
		DTable table = TableFactory.empty(description, target);
		TableSynchronizer synchronizer = new TableSynchronizer(table, false);
		TableChange change = new TableChange(table);
		synchronizer.refresh(change);
		change.commit();
		table.addListener(heard);
		open.add(new OpenTable(synchronizer));
		session.fire(SessionEvent.of(Kind.OPENED));
		return table;
	}

	/** Closes a table: it does not follow the model any more, and undo does not change it. */
	public void close(DTable table) {
		OpenTable closing = require(table);
		open.remove(closing);
		closing.close();
		table.removeListener(heard);
		session.fire(SessionEvent.of(Kind.CLOSED));
	}

	void closeAll() {
		open.forEach(OpenTable::close);
		open.clear();
	}

	/** Whether a table is open here. */
	public boolean isOpen(DTable table) {
		return open.stream().anyMatch(one -> one.table() == table);
	}

	/** Calls the listener for each open table that has changed, after the whole change. */
	public void onChange(Consumer<DTable> listener) {
		listeners.add(listener);
	}

	/** Stops calling the listener. */
	public void removeListener(Consumer<DTable> listener) {
		listeners.remove(listener);
	}

	/** Sorts the lines by their labels (null) or the texts in a column, until the model changes; one undo step. */
	public void sortLines(DTable table, DColumn by, boolean up) {
		arrange("Sort lines", table, change -> TableSort.lines(change, by, up));
	}

	/** Sorts the columns by the texts in a line, until the model changes; one undo step. */
	public void sortColumns(DTable table, DLine by, boolean up) {
		arrange("Sort columns", table, change -> TableSort.columns(change, by, up));
	}

	/** A change of one table only, such as hiding lines or setting a width, as one undo step. Possible when reading only, too. */
	public void arrange(String label, DTable table, Consumer<TableChange> change) {
		OpenTable changed = require(table);
		session.execute(label, () -> change.accept(session.change(changed)));
	}

	/**
	 * What a running step has changed of an open table so far; null outside of steps and for a table that is not open.
	 * Tools read from it which lines are new.
	 */
	public TableChange running(DTable table) {
		return isOpen(table) && session.running() != null ? session.change(require(table)) : null;
	}

	/** Brings an open table up to date inside a running step, so that the step can go on with the lines it has made. */
	public void refresh(DTable table) {
		OpenTable one = require(table);
		RunningStep step = session.running();
		if (step == null)
			throw new IllegalStateException("Outside of a step a table is up to date.");
		one.note(step.notifications);
		one.synchronizer().refresh(step.change(one), !step.edits.isEmpty());
	}

	/** The failures of the last refresh of a table: places in the specification and reasons. */
	public Set<String> problems(DTable table) {
		return require(table).synchronizer().problems();
	}

	private OpenTable require(DTable table) {
		return open.stream().filter(one -> one.table() == table).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The table \"" + table.name() + "\" is not open."));
	}

	void refresh(RunningStep step) {
		step.refreshed = true;
		for (OpenTable one : open) {
			one.note(step.notifications);
			one.synchronizer().refresh(step.change(one), !step.edits.isEmpty());
		}
	}

	void rolledBack(RunningStep step) {
		open.stream().filter(one -> step.refreshed || step.tableChanges.containsKey(one)).forEach(one -> one.synchronizer().reset());
	}

	void note(List<Notification> notifications) {
		open.forEach(one -> one.note(notifications));
	}

	/** After undo or redo has restored the tables that were open then: brings later ones in step by a refresh. */
	void follow(Step step, boolean back, SafeRun safeRun) {
		for (OpenTable one : open) {
			if (step.covers(one))
				continue;
			TableChange change = new TableChange(one.table());
			one.synchronizer().refresh(change);
			step.add(one, change.reversible(), back);
			safeRun.run(change::commit);
		}
	}
}
