// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.incremental.ComputationQueue;

/** A part of a diagram that is computed as one: the candidates of a mapping in a container, the look of an element, the edges of a source. */
abstract class DiagramComputation extends Computation {

	final Engine engine;

	DiagramComputation(Engine engine, Phase phase, int rank, int subRank) {
		super(engine.queue.nextSequence(), phase.ordinal(), rank, subRank);
		this.engine = engine;
	}

	@Override
	protected final ComputationQueue queue() {
		return engine.queue;
	}

	/** The views of an object were looked up. */
	final void viewsOf(EObject object) {
		aspect(object, ViewAspect.VIEWS);
	}
}
