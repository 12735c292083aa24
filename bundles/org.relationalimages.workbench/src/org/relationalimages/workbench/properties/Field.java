// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.model.edit.ElementLabels;

/** Shows one feature of one element and lets the user change it. */
abstract class Field {

	protected final EObject element;
	protected final EStructuralFeature feature;
	protected final FormContext context;

	Field(EObject element, EStructuralFeature feature, FormContext context) {
		this.element = element;
		this.feature = feature;
		this.context = context;
	}

	/** The feature it shows. */
	final EStructuralFeature feature() {
		return feature;
	}

	/** Whether the feature's name is written above the field (a check box bears its own). */
	boolean hasCaption() {
		return true;
	}

	/** Makes the controls; the parent has a grid of one column. */
	abstract void create(Composite parent);

	/** Makes a row above the controls: the feature's name, and room for buttons at its right. */
	final Composite head(Composite parent, int vertical) {
		Composite head = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label caption = context.toolkit().createLabel(head, ElementLabels.feature(feature), SWT.WRAP);
		caption.setToolTipText(ElementLabels.help(feature));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, vertical).hint(40, SWT.DEFAULT).applyTo(caption);
		return head;
	}

	/** Brings the controls in step with the element. Unfinished typing stays. */
	abstract void refresh();

	/** Whether it holds unfinished typing. */
	boolean isTyping() {
		return false;
	}

	/** Takes over unfinished typing, if there is any. */
	void commit() {
		// most fields have nothing unfinished
	}

	/** Gives the keyboard to the field. */
	abstract void setFocus();

	/** Whether the element can only be read. */
	protected final boolean isReadOnly() {
		return context.edits().isReadOnly();
	}

	/** Makes a change as one step named after the feature. */
	protected final void change(Runnable change) {
		step("Change " + ElementLabels.feature(feature).toLowerCase(java.util.Locale.ROOT), change);
	}

	/** Makes a change as one step of the given name. */
	protected final void step(String label, Runnable change) {
		context.edits().execute(label, change);
	}
}
