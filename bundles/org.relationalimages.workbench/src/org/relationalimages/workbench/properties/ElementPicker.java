// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.workbench.image.ElementImages;

/** Lets the user pick one element of the case for a reference, with a filter to type. */
final class ElementPicker {

	private ElementPicker() {
	}

	/** The chosen element; null when the user cancels. */
	static EObject pick(Shell shell, EObject owner, EReference reference, ElementImages images) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object one) {
				return ElementLabels.text(one) + "  \u2014  " + ElementLabels.type(((EObject) one).eClass());
			}

			@Override
			public Image getImage(Object one) {
				return images.of((EObject) one);
			}
		});
		List<EObject> candidates = Elements.candidates(owner, reference);
		dialog.setTitle(ElementLabels.feature(reference));
		dialog.setMessage(candidates.isEmpty()
				? "This case has no " + ElementLabels.type(reference.getEReferenceType()).toLowerCase(java.util.Locale.ROOT) + " to choose yet."
				: "Type to filter (* and ? stand for any characters):");
		dialog.setElements(candidates.toArray());
		dialog.setIgnoreCase(true);
		// Two elements may say the same; each can be chosen.
		dialog.setAllowDuplicates(true);
		dialog.setValidator(chosen -> chosen.length == 1 ? Status.OK_STATUS : Status.error(""));
		dialog.setSize(70, 18);
		return dialog.open() == Window.OK ? (EObject) dialog.getFirstResult() : null;
	}
}
