// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.ReadLog;

/** Something that is computed as one. It knows what it has read and is computed again only when one of those changed. */
public abstract class Computation implements ReadLog, Dependent, Comparable<Computation> {

	private final int phase;
	private final int rank;
	private final int subRank;
	private long sequence;
	private final List<Dependents> reads = new ArrayList<>(4);
	private boolean stale = true;
	private boolean disposed;
	boolean queued;

	/** @param sequence its place among those of the same phase and ranks, see {@link ComputationQueue#nextSequence} */
	protected Computation(long sequence, int phase, int rank, int subRank) {
		this.phase = phase;
		this.rank = rank;
		this.subRank = subRank;
		this.sequence = sequence;
	}

	/** The queue that runs it. */
	protected abstract ComputationQueue queue();

	/** Whether it may run now; otherwise it waits until the queue is woken. */
	protected abstract boolean isLive();

	/** Evaluates its expressions, with itself as the log of what they read. */
	protected abstract void evaluate();

	/** Brings what is computed in step with the values. */
	protected abstract void apply();

	final void run() {
		if (stale)
			renew();
		apply();
	}

	/** Evaluates it if need be, without applying. */
	public final void renew() {
		if (!stale)
			return;
		forget();
		stale = false;
		evaluate();
	}

	@Override
	public final void touched() {
		stale = true;
		queue().enqueue(this);
	}

	final boolean isDisposed() {
		return disposed;
	}

	/** Ends it: it is never run again and told of nothing. */
	public void dispose() {
		disposed = true;
		forget();
	}

	private void forget() {
		for (Dependents dependents : reads)
			dependents.remove(this);
		reads.clear();
	}

	private void reads(Dependents dependents) {
		if (dependents.add(this))
			reads.add(dependents);
	}

	@Override
	public final void feature(EObject object, EStructuralFeature feature) {
		reads(queue().dependencies().of(object, feature));
	}

	@Override
	public final void container(EObject object) {
		reads(queue().dependencies().of(object, Aspect.CONTAINER));
	}

	@Override
	public final void contents(EObject object) {
		reads(queue().dependencies().of(object, Aspect.CONTENTS));
	}

	@Override
	public final void allContents(EObject object) {
		reads(queue().dependencies().of(object, Aspect.ALL_CONTENTS));
	}

	@Override
	public final void crossReferences(EObject object) {
		reads(queue().dependencies().of(object, Aspect.CROSS_REFERENCES));
	}

	@Override
	public final void everything() {
		reads(queue().dependencies().everything());
	}

	/** Another aspect of an object was read. */
	protected final void aspect(EObject object, Object what) {
		reads(queue().dependencies().of(object, what));
	}

	/** The set of all objects of the model was read. */
	public final void extent() {
		reads(queue().dependencies().extent());
	}

	/** Puts it behind all of its rank that are queued. */
	public final void last() {
		sequence = queue().nextSequence();
	}

	@Override
	public final int compareTo(Computation other) {
		int order = Integer.compare(phase, other.phase);
		if (order == 0)
			order = Integer.compare(rank, other.rank);
		if (order == 0)
			order = Integer.compare(subRank, other.subRank);
		return order == 0 ? Long.compare(sequence, other.sequence) : order;
	}
}
