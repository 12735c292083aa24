// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Several links to other elements of the case. Removing one leaves the element itself where it is. */
final class ReferencesField extends ListField {

	ReferencesField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	@Override
	protected void add() {
		List<EObject> chosen = ElementPicker.pick(place().getShell(), element, (EReference) feature, context.images());
		if (!chosen.isEmpty())
			change(() -> held().addAll(chosen));
	}

	@Override
	protected void remove(EObject held) {
		held().remove(held);
	}

	@Override
	protected String removeText() {
		return "Unlink";
	}
}
