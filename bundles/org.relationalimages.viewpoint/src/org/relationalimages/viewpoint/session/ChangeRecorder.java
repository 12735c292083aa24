// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/** Records each change of the model where it belongs: in the running step, in a replay, or among foreign changes. */
final class ChangeRecorder {

	static final String FOREIGN = "Change";

	private final List<EObject> roots;
	private final ModelRecorder recorder = new ModelRecorder(this::changed, this::arrived);
	private RunningStep running;
	private RunningStep foreign = new RunningStep(FOREIGN);
	private final ReentrantLock gate = new ReentrantLock(true);
	private List<Notification> replayed;

	ChangeRecorder(List<EObject> roots) {
		this.roots = roots;
		roots.forEach(recorder::attach);
	}

	/** Held during a step or a replay; fair, so that another thread that reads the model repeatedly does not block a step. */
	ReentrantLock gate() {
		return gate;
	}

	/** The running step, or null. */
	RunningStep running() {
		return running;
	}

	/** The running step; outside of a step an exception. */
	RunningStep required() {
		if (running == null)
			throw new IllegalStateException("The model and its diagrams can be changed inside a step only.");
		return running;
	}

	void begin(RunningStep step) {
		gate.lock();
		running = step;
	}

	void end() {
		running = null;
		gate.unlock();
	}

	/** Reverts a step. Objects that were new in it are forgotten. */
	void rollBack(RunningStep step) {
		replayed = new ArrayList<>();
		try {
			step.rollBack();
		} finally {
			replayed = null;
		}
		step.arrivals.forEach(recorder::forget);
	}

	boolean isReplaying() {
		return replayed != null;
	}

	/** Runs undo or redo and returns the resulting notifications. */
	List<Notification> replay(Runnable action) {
		List<Notification> heard = new ArrayList<>();
		gate.lock();
		replayed = heard;
		try {
			action.run();
		} finally {
			replayed = null;
			gate.unlock();
		}
		return heard;
	}

	/** Whether the model was changed outside of a step. */
	boolean hasForeign() {
		return !foreign.edits.isEmpty();
	}

	/** Returns and clears the changes made outside of steps; null when there are none. */
	RunningStep takeForeign() {
		if (foreign.notifications.isEmpty())
			return null;
		RunningStep taken = foreign;
		foreign = new RunningStep(FOREIGN);
		return taken;
	}

	private void changed(Notification notification) {
		if (notification.isTouch())
			return;
		if (replayed != null)
			replayed.add(notification);
		else
			(running != null ? running : foreign).record(notification);
	}

	private void arrived(EObject object) {
		if (replayed == null)
			(running != null ? running : foreign).arrivals.add(object);
	}

	void dispose() {
		roots.forEach(recorder::detach);
	}
}
