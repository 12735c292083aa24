// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.people.Generations;
import org.relationalimages.viewpoint.graphics.layout.Ranking;

/** Rows of generations, worked out once for each layout. */
final class GenerationRows implements Ranking {

	@Override
	public Integer rankOf(EObject element) {
		return new Generations().rowOf(element);
	}

	@Override
	public Ranking duringOneLayout() {
		return new Generations()::rowOf;
	}
}
