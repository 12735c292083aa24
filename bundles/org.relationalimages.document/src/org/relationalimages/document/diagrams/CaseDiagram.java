// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/**
 * A diagram that a case has, open or not.
 *
 * @param description what kind of diagram
 * @param target      the element it is of
 */
public record CaseDiagram(DiagramDescription description, EObject target) {

	/** Its title. The diagram itself isn't computed for it. */
	public String name() {
		return DiagramFactory.title(description, target);
	}
}
