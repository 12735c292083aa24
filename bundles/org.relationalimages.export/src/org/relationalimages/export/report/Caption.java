// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.edit.ElementLabels;

/**
 * The heading of an element.
 *
 * @param type  the kind of element
 * @param words its most descriptive text, shortened when it is long; empty when it has none
 */
record Caption(String type, String words) {

	private static final int LONGEST = 200;

	static Caption of(EObject element) {
		String type = ElementLabels.type(element.eClass());
		String label = ElementLabels.text(element);
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isID() && !attribute.isMany() && element.eGet(attribute) instanceof String text
					&& text.length() <= LONGEST && !text.isBlank() && ElementLabels.shorten(text, ElementLabels.LENGTH).equals(label))
				return new Caption(type, text.strip());
		return new Caption(type, label.equals(type) ? "" : label);
	}

	/** Whether the heading contains that text already, perhaps after a number. */
	boolean says(String text) {
		String said = text.strip();
		return words.equals(said) || words.endsWith(": " + said) || words.endsWith(". " + said);
	}
}
