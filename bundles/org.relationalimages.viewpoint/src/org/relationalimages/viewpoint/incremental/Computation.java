// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

/** Something that is computed as one. It knows what it has read and is computed again only when one of those changed. */
public abstract class Computation extends RecordedReads implements Comparable<Computation> {

	private final int phase;
	private final int rank;
	private final int subRank;
	private long sequence;
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

	@Override
	final Dependencies dependencies() {
		return queue().dependencies();
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
