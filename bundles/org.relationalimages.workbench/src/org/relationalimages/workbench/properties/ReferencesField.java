// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.edit.ElementLabels;

/** Several links to other elements of the case, with a field to search for more. Removing one leaves the element itself where it is. */
class ReferencesField extends ListField {

	private LinkBox box;

	ReferencesField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	@Override
	protected final void createAdding(Composite head, Composite below) {
		EReference reference = (EReference) feature;
		box = new LinkBox(below, context, ElementLabels.feature(feature),
				"This case has no " + ElementLabels.type(reference.getEReferenceType()).toLowerCase(Locale.ROOT) + " to link yet.", new LinkBox.Links() {
					@Override
					public List<EObject> candidates() {
						return Elements.candidates(element, reference);
					}

					@Override
					public void link(EObject chosen) {
						change(() -> add(chosen));
						refresh();
					}

					@Override
					public void takeBack() {
						if (!held().isEmpty())
							takeOut(held().getLast());
						refresh();
					}

					@Override
					public void goBack() {
						focusLast();
					}
				});
	}

	/** Adds a link. Only inside a step. */
	protected void add(EObject chosen) {
		held().add(chosen);
	}

	@Override
	protected final void offerAdding(boolean hasRoom) {
		box.offer(hasRoom);
	}

	@Override
	protected final void focusAdding() {
		box.setFocus();
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
