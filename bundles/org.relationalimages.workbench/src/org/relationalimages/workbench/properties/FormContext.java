// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.relationalimages.workbench.image.ElementImages;

/**
 * What the fields of one form share.
 *
 * @param toolkit makes the controls
 * @param images  the elements' icons
 * @param edits   the way to change the case
 * @param goTo    shows another element in the form
 * @param relayout called when a field needs another height
 * @param headline what is said above the fields
 * @param elements the elements whose fields are shown: one, or several together
 */
record FormContext(FormToolkit toolkit, ElementImages images, Edits edits, Consumer<EObject> goTo, Runnable relayout,
		Headline headline, List<EObject> elements) {
}
