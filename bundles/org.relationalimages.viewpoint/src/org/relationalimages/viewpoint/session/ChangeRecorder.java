// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/** Writes down each change of the model where it belongs: in the running step, in a replay, or among foreign changes. */
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

	/** Held as long as a step or a replay goes on; fair, so that whoever reads the model meanwhile lets a step pass. */
	ReentrantLock gate() {
		return gate;
	}

	/** The step under way, or null. */
	RunningStep running() {
		return running;
	}

	/** The step under way, for what is possible inside a step only. */
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

	/** Takes a step back. Objects that were new in it are forgotten. */
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

	/** Runs undo or redo and returns the notifications it gave. */
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

	/** Whether somebody changed the model outside of a step. */
	boolean hasForeign() {
		return !foreign.edits.isEmpty();
	}

	/** Hands over what was changed outside of steps; null when nothing was. */
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
