// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.ReadLog;

/**
 * A part of a diagram that is computed as one: the candidates of a mapping in a container, the look of an element, the
 * edges of a source. It knows what it has read and is computed again only when one of those changed.
 */
abstract class Computation implements ReadLog, Comparable<Computation> {

	/** Pieces of an earlier phase come first, since they make the elements that later ones work on. */
	enum Phase {
		NODES, EDGES, LOOKS
	}

	final Engine engine;
	private final Phase phase;
	private final int rank;
	private final int subRank;
	private long sequence;
	private final List<Dependents> reads = new ArrayList<>(4);
	private boolean stale = true;
	private boolean disposed;
	boolean queued;

	Computation(Engine engine, Phase phase, int rank, int subRank) {
		this.engine = engine;
		this.phase = phase;
		this.rank = rank;
		this.subRank = subRank;
		this.sequence = engine.nextSequence();
	}

	/** Whether the layer it belongs to is active; otherwise it waits until that is. */
	abstract boolean isLive();

	/** Evaluates its expressions, telling this piece as the read log what they read. */
	abstract void evaluate();

	/** Brings the diagram in step with the values. */
	abstract void apply();

	final void run() {
		if (stale)
			renew();
		apply();
	}

	/** Evaluates it if need be, without applying. */
	final void renew() {
		if (!stale)
			return;
		forget();
		stale = false;
		evaluate();
	}

	/** Something it has read changed. */
	final void touched() {
		stale = true;
		engine.enqueue(this);
	}

	final boolean isDisposed() {
		return disposed;
	}

	void dispose() {
		disposed = true;
		forget();
	}

	private void forget() {
		for (Dependents dependents : reads)
			dependents.remove(this);
		reads.clear();
	}

	final void reads(Dependents dependents) {
		if (dependents.add(this))
			reads.add(dependents);
	}

	@Override
	public final void feature(EObject object, EStructuralFeature feature) {
		reads(engine.dependencies.of(object, feature));
	}

	@Override
	public final void container(EObject object) {
		reads(engine.dependencies.of(object, Aspect.CONTAINER));
	}

	@Override
	public final void contents(EObject object) {
		reads(engine.dependencies.of(object, Aspect.CONTENTS));
	}

	@Override
	public final void allContents(EObject object) {
		reads(engine.dependencies.of(object, Aspect.ALL_CONTENTS));
	}

	@Override
	public final void crossReferences(EObject object) {
		reads(engine.dependencies.of(object, Aspect.CROSS_REFERENCES));
	}

	@Override
	public final void everything() {
		reads(engine.dependencies.everything());
	}

	/** The views of an object were looked up. */
	final void viewsOf(EObject object) {
		reads(engine.dependencies.of(object, Aspect.VIEWS));
	}

	/** Puts it behind all of its rank that are queued. */
	final void last() {
		sequence = engine.nextSequence();
	}

	final boolean isBefore(Phase other) {
		return phase.compareTo(other) < 0;
	}

	@Override
	public final int compareTo(Computation other) {
		int order = phase.compareTo(other.phase);
		if (order == 0)
			order = Integer.compare(rank, other.rank);
		if (order == 0)
			order = Integer.compare(subRank, other.subRank);
		return order == 0 ? Long.compare(sequence, other.sequence) : order;
	}
}
