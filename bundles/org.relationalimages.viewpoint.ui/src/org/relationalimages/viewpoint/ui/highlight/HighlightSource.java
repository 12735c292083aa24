// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.highlight;

import org.eclipse.emf.ecore.EObject;

/** Knows what can stand out in a diagram. */
public interface HighlightSource {

	/** What can stand out for an element; null when nothing can. */
	Highlight of(EObject element);

	/** A name for a button. */
	String name();

	/** What to do when nothing that it is about is selected, as a sentence for the user. */
	String hint();

	/** Called with the element that something stands out for, and with null when that is over. */
	default void shown(EObject about) {
		// most have nothing to do
	}
}
