// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** Makes diagrams. */
public final class DiagramFactory {

	private DiagramFactory() {
	}

	/** Whether an element can have a diagram of that kind. */
	public static boolean canCreate(DiagramDescription description, EObject target) {
		return description.domainClass().isInstance(target) && (description.precondition().isEmpty()
				|| Truth.of(description.precondition().evaluate(target, Variables.NONE, ReadLog.NONE), true));
	}

	/** The title that a new diagram of an element has, without making the diagram. */
	public static String title(DiagramDescription description, EObject target) {
		Object title = description.title().evaluate(target, Variables.NONE, ReadLog.NONE);
		return title instanceof String text && !text.isBlank() ? text : description.label();
	}

	/**
	 * A new diagram of an element, its initial layers active, still without elements: the first
	 * {@link Synchronizer#refresh} makes them.
	 */
	public static DDiagram create(DiagramDescription description, EObject target) {
		DDiagram diagram = new DDiagram(description, target, title(description, target));
		DiagramChange change = new DiagramChange(diagram);
		Activation.initial(change);
		change.commit();
		return diagram;
	}
}
