// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** The steps that can be undone and redone, and the position of the last save among them. */
final class History {

	/** The maximum number of steps for undo. */
	static final int LIMIT = 1000;

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	/** Represents the state before the first recorded step. */
	private Object base = new Object();
	private Object saved = base;
	private Object savedModel = base;
	private Object baseModel = base;
	private ContinuedStep goingOn;

	/** Adds a step; returns whether it became a part of the last one. */
	boolean add(Step step) {
		undone.clear();
		if (goingOn != null && last() != saved && goingOn.goesOn(last(), step)) {
			last().join(step);
			return true;
		}
		if (goingOn != null)
			goingOn.began(step);
		done.addLast(step);
		if (done.size() > LIMIT) {
			Step dropped = done.removeFirst();
			base = dropped;
			if (!dropped.isViewOnly())
				baseModel = dropped;
		}
		return false;
	}

	/** Sets what the next steps continue, or null for steps of their own; returns what they continued before. */
	ContinuedStep continueWith(ContinuedStep next) {
		ContinuedStep former = goingOn;
		goingOn = next;
		return former;
	}

	Step last() {
		return done.peekLast();
	}

	Step next() {
		return undone.peekLast();
	}

	Step moveBack() {
		Step step = done.removeLast();
		undone.addLast(step);
		return step;
	}

	Step moveForth() {
		Step step = undone.removeLast();
		done.addLast(step);
		return step;
	}

	void forgetUndone() {
		undone.clear();
	}

	void markSaved() {
		saved = state();
		savedModel = modelState();
	}

	boolean isDirty() {
		return state() != saved;
	}

	boolean isModelDirty() {
		return modelState() != savedModel;
	}

	private Object state() {
		return done.isEmpty() ? base : done.peekLast();
	}

	private Object modelState() {
		for (var steps = done.descendingIterator(); steps.hasNext();) {
			Step step = steps.next();
			if (!step.isViewOnly())
				return step;
		}
		return baseModel;
	}
}
