// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Represented;

/** What variables of specifications can hold as a view: a diagram, a table, or something in one of them. */
public interface ViewElement extends Represented {

	/** The semantic element it shows; null when there is none. */
	EObject target();

	/** The text it shows; null when there is none. */
	String shownText();

	/** All semantic elements it shows. */
	default List<EObject> semanticElements() {
		return List.of();
	}

	/** What it is directly in; null for a diagram or table. */
	default ViewElement viewContainer() {
		return null;
	}

	@Override
	default EObject asObject() {
		return ViewObject.of(this);
	}
}
