// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Set;

/** The computations that wait to be run, in the order of their phases and ranks. */
public final class ComputationQueue {

	private final Dependencies dependencies = new Dependencies();
	private final Effort effort;
	private final PriorityQueue<Computation> queue = new PriorityQueue<>();
	private final Set<Computation> waiting = new LinkedHashSet<>();
	private long sequence;

	/** A queue that counts what its computations do. */
	public ComputationQueue(Effort effort) {
		this.effort = effort;
	}

	/** What the computations have read. */
	public Dependencies dependencies() {
		return dependencies;
	}

	/** A number larger than all before, for the order of computations of the same rank. */
	public long nextSequence() {
		effort.computation(sequence);
		return sequence++;
	}

	/** Adds a computation unless it is queued already or disposed. */
	public void enqueue(Computation computation) {
		if (!computation.queued && !computation.isDisposed()) {
			computation.queued = true;
			queue.add(computation);
		}
	}

	/** Lets computations that could not run try again. */
	public void wake() {
		for (Computation computation : waiting) {
			computation.queued = false;
			enqueue(computation);
		}
		waiting.clear();
	}

	/** Runs computations until none is left but those that are not live. */
	public void run() {
		effort.begin(sequence);
		try {
			for (Computation computation = queue.poll(); computation != null; computation = queue.poll()) {
				if (computation.isDisposed())
					continue;
				if (!computation.isLive()) {
					waiting.add(computation);
					continue;
				}
				computation.queued = false;
				computation.run();
			}
		} finally {
			effort.end();
		}
	}
}
