// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Says something about an element above its fields. */
@FunctionalInterface
public interface Headline {

	/**
	 * Fills the place and keeps it in step with the element until it is disposed.
	 *
	 * @param place    an empty composite with grid data; what says nothing may exclude it
	 * @param toolkit  makes the controls
	 * @param relayout to be called when the height has changed
	 */
	void fill(Composite place, EObject element, FormToolkit toolkit, Runnable relayout);
}
