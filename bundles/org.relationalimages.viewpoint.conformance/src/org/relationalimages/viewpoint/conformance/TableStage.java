// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.diagram.ReversibleChange;
import org.relationalimages.viewpoint.refresh.ModelWatcher;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;
import org.relationalimages.viewpoint.table.refresh.TableFactory;
import org.relationalimages.viewpoint.table.refresh.TableSynchronizer;
import org.relationalimages.viewpoint.table.tool.TableResult;
import org.relationalimages.viewpoint.table.tool.TableTools;

/**
 * A model and its table while a scenario runs. The table is not open in the session: it is refreshed only when the
 * scenario says so, which is a step of its own, and after tools.
 */
final class TableStage implements ModelStage {

	/** A step that can be undone: whether the session has recorded it, and what it changed in the table or null. */
	private record Done(boolean kept, ReversibleChange change) {
	}

	private final Resource model;
	private final DTable table;
	private final TableSynchronizer synchronizer;
	private final EditingSession session;
	private final TableTools tools;
	private final Deque<Done> done = new ArrayDeque<>();
	private final Deque<Done> undone = new ArrayDeque<>();
	private boolean refused;
	private boolean kept;

	/** Sets up a new table and a session on the model. */
	@SuppressWarnings("resource") // observes the model as long as it exists
	TableStage(Resource model, TableDescription description, EObject root) throws ScenarioException {
		if (!TableFactory.canCreate(description, root))
			throw new ScenarioException("There can be no table " + description.name() + " of this element.");
		this.model = model;
		table = TableFactory.empty(description, root);
		synchronizer = new TableSynchronizer(table, true);
		new ModelWatcher(model).addListener(synchronizer::changed);
		change(synchronizer::refresh);
		session = new EditingSession(model.getContents());
		session.addListener(event -> {
			if (event.kind() == SessionEvent.Kind.EXECUTED)
				kept = true;
		});
		tools = new TableTools(session);
	}

	DTable table() {
		return table;
	}

	TableTools tools() {
		return tools;
	}

	EObject root() {
		return model.getContents().getFirst();
	}

	Set<String> problems() {
		return synchronizer.problems();
	}

	@Override
	public EObject object(String path) throws ScenarioException {
		EObject found = path.equals("/") ? root() : model.getEObject(path);
		if (found == null)
			throw new ScenarioException("There is no object at " + path + ".");
		return found;
	}

	@Override
	public void edit(Runnable how) {
		how.run();
	}

	/** Runs a step; returns "" when it was executed, else why it had no effect. */
	String run(ScenarioStep step) throws ScenarioException {
		settle();
		switch (step.verb()) {
		case "undo":
			return undo();
		case "redo":
			return redo();
		case "refresh":
			note(change(synchronizer::refresh));
			return "";
		default:
			TableActions actions = new TableActions(this);
			Consumer<TableChange> arrangement = actions.arrangement(step);
			if (arrangement != null) {
				note(change(arrangement));
				return "";
			}
			TableResult result = actions.use(step);
			if (result.isDone())
				note(change(synchronizer::refresh));
			else
				refused = true;
			return result.isDone() ? "" : result.outcome().words();
		}
	}

	private ReversibleChange change(Consumer<TableChange> how) {
		TableChange change = new TableChange(table);
		how.accept(change);
		return change.commit();
	}

	/** Makes changes from outside the session a step of its own. */
	private void settle() {
		kept = false;
		session.execute("settle", () -> { });
		if (kept)
			note(null);
	}

	private void note(ReversibleChange change) {
		refused = false;
		done.push(new Done(kept, change));
		undone.clear();
		kept = false;
	}

	private String undo() {
		if (refused || done.isEmpty())
			return "nothing to undo";
		Done step = done.pop();
		undone.push(step);
		if (step.kept)
			session.undo();
		if (step.change != null)
			step.change.undo();
		return "";
	}

	private String redo() {
		if (undone.isEmpty())
			return "";
		Done step = undone.pop();
		done.push(step);
		if (step.kept)
			session.redo();
		if (step.change != null)
			step.change.redo();
		return "";
	}
}
