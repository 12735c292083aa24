// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.session.SessionEvent.Kind;
import org.relationalimages.viewpoint.table.TableChange;

/**
 * Owns the editing of one loaded model: every change is a step that can be undone and redone exactly, together with the changes of all
 * open diagrams. The cost of a step depends on what it changes, not on the size of the model. Changes made outside of a step are not
 * lost: the next call that needs a consistent state makes them a step of their own. A session and all it owns belong to one thread.
 * Other threads may read the model for short periods while they hold the gate.
 */
public final class EditingSession {

	private final List<EObject> roots;
	private final Integrity integrity;
	private final ChangeRecorder changeRecorder;
	final History history = new History();
	private final Diagrams diagrams = new Diagrams(this);
	private final Tables tables = new Tables(this);
	private final Drafts drafts = new Drafts(this);
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private boolean finishing;
	private String refusal;

	/** A session on the given roots, each without a container. */
	public EditingSession(Collection<? extends EObject> roots) {
		this.roots = List.copyOf(roots);
		this.integrity = new Integrity(this.roots);
		this.changeRecorder = new ChangeRecorder(this.roots);
	}

	/** The roots of the model. */
	public List<EObject> roots() {
		return roots;
	}

	/** The open diagrams. */
	public Diagrams diagrams() {
		return diagrams;
	}

	/** The open tables. */
	public Tables tables() {
		return tables;
	}

	/** What was typed and is no value yet. */
	public Drafts drafts() {
		return drafts;
	}

	/** Held while a step, undo or redo changes the model; see {@link EditingSession}. */
	public ReentrantLock gate() {
		return changeRecorder.gate();
	}

	/**
	 * Makes the session read-only: a step that changes the model is reverted with {@link ChangeRefused}, and nothing
	 * can be moved. Hiding, layers and filters still work.
	 *
	 * @param sentence the reason, for the user; null allows changes again
	 */
	public void refuseChanges(String sentence) {
		refusal = sentence;
	}

	/** The reason why nothing can be changed, as a sentence for the user; null when it can. */
	public String refusal() {
		return refusal;
	}

	/** Sets the action for each new object in the model. It is called in the step, before diagrams are refreshed, and may give an id. */
	public void onCreated(Consumer<EObject> action) {
		integrity.onCreated(action);
	}

	/** Executes a change as one undo step with the given label, such as "Create image". */
	public void execute(String label, Runnable change) {
		execute(label, change, () -> { });
	}

	/**
	 * Executes a change as one undo step. Inside another step it becomes part of that one. When it throws, the whole
	 * outermost step is reverted, even if a caller in between catches the exception.
	 *
	 * @param afterRefresh called when the open diagrams show the change, still inside the step; it may change diagrams
	 *                     only
	 */
	public void execute(String label, Runnable change, Runnable afterRefresh) {
		if (finishing || changeRecorder.isReplaying())
			throw new IllegalStateException("A listener must not change the model.");
		if (changeRecorder.running() != null) {
			join(change, afterRefresh);
			return;
		}
		settle();
		perform(new RunningStep(label), () -> join(change, afterRefresh));
	}

	private void join(Runnable change, Runnable afterRefresh) {
		RunningStep running = changeRecorder.running();
		try {
			change.run();
			running.afterRefresh.add(afterRefresh);
		} catch (RuntimeException | Error e) {
			if (running.failure == null)
				running.failure = e;
			throw e;
		}
	}

	private void perform(RunningStep step, Runnable change) {
		changeRecorder.begin(step);
		try {
			change.run();
			if (step.failure != null)
				throw new IllegalStateException("A part of \"" + step.label + "\" failed.", step.failure);
			if (refusal != null && !step.edits.isEmpty())
				throw new ChangeRefused(refusal);
			integrity.restore(step);
			tables.refresh(step); // before what is to be done when all views show the change
			diagrams.refresh(step);
		} catch (RuntimeException | Error e) {
			changeRecorder.rollBack(step);
			diagrams.rolledBack(step);
			tables.rolledBack(step);
			throw e;
		} finally {
			changeRecorder.end();
		}
		finish(step);
	}

	/** The step is recorded before listeners are notified: one that throws must not cost an undo step. */
	private void finish(RunningStep running) {
		Step step = running.toStep(drafts);
		boolean continued = !step.isEmpty() && history.add(step);
		SafeRun safeRun = new SafeRun();
		finishing = true;
		running.changes.values().forEach(change -> safeRun.run(change::commit));
		running.tableChanges.values().forEach(change -> safeRun.run(change::commit));
		finishing = false;
		if (!step.isEmpty())
			safeRun.run(() -> fire(step.event(Kind.EXECUTED, continued)));
		safeRun.finish();
	}

	/** A change of one diagram only, such as moving or hiding elements, as one undo step. */
	public void arrange(String label, DDiagram diagram, Consumer<DiagramChange> change) {
		if (refusal != null)
			throw new ChangeRefused(refusal);
		show(label, diagram, change);
	}

	/** A change of what a diagram shows, which is also possible when the session is read-only. */
	void show(String label, DDiagram diagram, Consumer<DiagramChange> change) {
		execute(label, () -> change.accept(change(diagram)));
	}

	/** The running step's change of an open diagram, which the session commits. Only inside a step. */
	public DiagramChange change(DDiagram diagram) {
		return changeRecorder.required().change(diagrams.require(diagram));
	}

	TableChange change(OpenTable table) {
		return changeRecorder.required().change(table);
	}

	/** The running step, or null. */
	RunningStep running() {
		return changeRecorder.running();
	}

	/** Removes an object with its contents and all references to any of them. Only inside a step. */
	public void delete(EObject object) {
		changeRecorder.required();
		integrity.delete(object);
	}

	/** Whether an object is part of the model now. */
	public boolean isAttached(EObject object) {
		return integrity.isAttached(object);
	}

	/** Whether there is something to undo. */
	public boolean canUndo() {
		return isOpen(history.last()) || changeRecorder.hasForeign();
	}

	/** Whether there is something to redo. */
	public boolean canRedo() {
		return isOpen(history.next()) && !changeRecorder.hasForeign();
	}

	private boolean isOpen(Step step) {
		return step != null && (refusal == null || step.isViewOnly());
	}

	/** The label of the step that would be undone, or null. */
	public String undoLabel() {
		if (changeRecorder.hasForeign())
			return ChangeRecorder.FOREIGN;
		return canUndo() ? history.last().label : null;
	}

	/** The label of the step that would be redone, or null. */
	public String redoLabel() {
		return canRedo() ? history.next().label : null;
	}

	/** Whether undo would change diagrams only, and no semantic element. */
	public boolean isUndoViewOnly() {
		return !changeRecorder.hasForeign() && history.last() != null && history.last().isViewOnly();
	}

	/** Undoes the last step: model and views are exactly what they were. Does nothing when there is none. */
	public void undo() {
		requireSettled();
		if (isOpen(history.last()))
			replay(history.moveBack(), Kind.UNDONE);
	}

	/** Redoes the step that was undone last. Does nothing when there is none. */
	public void redo() {
		requireSettled();
		if (isOpen(history.next()))
			replay(history.moveForth(), Kind.REDONE);
	}

	private void replay(Step step, Kind kind) {
		boolean back = kind == Kind.UNDONE;
		var notifications = changeRecorder.replay(back ? step::undoEdits : step::redoEdits);
		SafeRun safeRun = new SafeRun();
		finishing = true;
		try {
			tables.note(notifications);
			diagrams.follow(step, back, notifications, safeRun);
			tables.follow(step, back, safeRun);
		} finally {
			finishing = false;
		}
		safeRun.run(() -> fire(step.event(kind, false)));
		safeRun.finish();
	}

	/** Computes an open diagram again, after recording changes made outside of steps. The result is added to the last step. */
	public void refresh(DDiagram diagram) {
		settle();
		diagrams.refresh(diagram, changeRecorder.running(), history);
	}

	/** Makes changes from outside of steps a step of its own. */
	private void settle() {
		if (changeRecorder.running() != null || finishing)
			return;
		RunningStep foreign = changeRecorder.takeForeign();
		if (foreign != null)
			perform(foreign, () -> { });
	}

	/** Ensures that no step is running and no change is unrecorded. */
	void requireSettled() {
		if (changeRecorder.running() != null || finishing)
			throw new IllegalStateException("This is possible between steps only, and not for a listener.");
		settle();
	}

	/** Whether anything, diagrams included, has changed since the last save. */
	public boolean isDirty() {
		return history.isDirty() || changeRecorder.hasForeign();
	}

	/** Whether a semantic element has changed since the last save. */
	public boolean isModelDirty() {
		return history.isModelDirty() || changeRecorder.hasForeign();
	}

	/** Marks the present state as saved. */
	public void markSaved() {
		settle();
		history.markSaved();
		fire(SessionEvent.of(Kind.SAVED));
	}

	/** Calls the listener for each event, until it is removed. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/** Stops calling the listener. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	void fire(SessionEvent event) {
		SafeRun safeRun = new SafeRun();
		listeners.forEach(listener -> safeRun.run(() -> listener.sessionChanged(event)));
		safeRun.finish();
	}

	/** Ends the session: closes the diagrams and stops observing the model. */
	public void dispose() {
		diagrams.closeAll();
		tables.closeAll();
		integrity.dispose();
		changeRecorder.dispose();
		listeners.clear();
	}
}
