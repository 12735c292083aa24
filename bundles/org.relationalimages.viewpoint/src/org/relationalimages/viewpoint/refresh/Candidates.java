// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** Finds the semantic candidates of a mapping. */
final class Candidates {

	private Candidates() {
	}

	/** The instances of the mapping's class that its expression gives on an object, or all there are without one. */
	static List<EObject> of(DiagramElementMapping mapping, EObject context, DiagramComputation computation) {
		Expression expression = mapping.semanticCandidates();
		Engine engine = computation.engine;
		if (expression.isEmpty()) {
			computation.extent();
			engine.effort.step(engine.extent.size());
			return engine.extent.instances(mapping.domainClass());
		}
		Object value = engine.evaluate(mapping.definition(), "semanticCandidatesExpression", expression, context,
				Variables.NONE, computation);
		List<EObject> found = new ArrayList<>(Values.objects(value));
		found.removeIf(object -> !mapping.domainClass().isInstance(object));
		return found;
	}
}
