// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import org.eclipse.emf.ecore.EObject;

/** Says which row an element belongs to where elements lie free, as generations do in a family tree. */
@FunctionalInterface
public interface Ranking {

	/** No element has a row of its own; edges alone decide. */
	Ranking NONE = element -> null;

	/**
	 * The row of what shows an element.
	 *
	 * @return less is further up; equal is side by side; null when edges decide
	 */
	Integer rankOf(EObject element);

	/** A ranking to be used during one layout, in which nothing changes: it may compute all rows at once. */
	default Ranking duringOneLayout() {
		return this;
	}
}
