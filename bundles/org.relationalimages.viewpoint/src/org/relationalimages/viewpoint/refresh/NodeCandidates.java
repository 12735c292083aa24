// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.incremental.Computation;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;

/** The elements of one node or container mapping in one holder: one for each candidate that fulfils the precondition. */
final class NodeCandidates extends DiagramComputation {

	private final ChildSlot childSlot;
	private final AbstractNodeMapping mapping;
	private final int depth;
	private final Map<EObject, Check> checks = new IdentityHashMap<>();
	private List<EObject> candidates = List.of();

	NodeCandidates(Engine engine, ChildSlot childSlot, AbstractNodeMapping mapping, int depth) {
		super(engine, Phase.NODES, depth, 0);
		this.childSlot = childSlot;
		this.mapping = mapping;
		this.depth = depth;
	}

	AbstractNodeMapping mapping() {
		return mapping;
	}

	@Override
	protected boolean isLive() {
		return engine.diagram.activeLayers().contains(mapping.layer())
				&& (!(childSlot.view() instanceof DDiagramElement element) || engine.isLive(element));
	}

	@Override
	protected void evaluate() {
		candidates = Candidates.of(mapping, childSlot.target(), this);
		Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(checks.isEmpty() ? List.of() : candidates);
		checks.entrySet().removeIf(entry -> {
			if (kept.contains(entry.getKey()))
				return false;
			entry.getValue().dispose();
			return true;
		});
	}

	@Override
	protected void apply() {
		List<EObject> wanted = candidates;
		if (!mapping.precondition().isEmpty()) {
			wanted = new ArrayList<>();
			for (EObject candidate : candidates)
				if (checks.computeIfAbsent(candidate, Check::new).holds())
					wanted.add(candidate);
		}
		if (isEndless())
			wanted = List.of();
		new Alignment(engine, childSlot, mapping).align(wanted);
	}

	/** An element inside one of its own mapping and target would hold itself again, for ever. */
	private boolean isEndless() {
		if (!(childSlot.view() instanceof DDiagramElement element))
			return false;
		for (Object at = element.parent(); at instanceof DDiagramElement outer; at = outer.parent())
			if (outer.mapping() == element.mapping() && outer.target() == element.target())
				return true;
		return false;
	}

	@Override
	public void dispose() {
		super.dispose();
		checks.values().forEach(Computation::dispose);
	}

	/** Whether one candidate fulfils the precondition; apart, so that one changed candidate costs only its own check. */
	private final class Check extends DiagramComputation {

		private final EObject candidate;
		private boolean holds;

		Check(EObject candidate) {
			super(NodeCandidates.this.engine, Phase.NODES, depth, 0);
			this.candidate = candidate;
		}

		boolean holds() {
			renew();
			return holds;
		}

		@Override
		protected boolean isLive() {
			return NodeCandidates.this.isLive();
		}

		@Override
		protected void evaluate() {
			Variables variables = Variables.NONE.with("container", childSlot.target()).with("containerView", childSlot.view());
			holds = Truth.of(engine.evaluate(mapping.definition(), "preconditionExpression", mapping.precondition(), candidate,
					variables, this), true);
		}

		@Override
		protected void apply() {
			engine.queue.enqueue(NodeCandidates.this);
		}
	}
}
