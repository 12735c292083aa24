// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;
import java.util.Objects;

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

	/** Stands beside the name of a feature in which elements shown together differ. */
	static final String DIFFERENT = " \u2013 different in each";

	protected EObject element;
	protected final EStructuralFeature feature;
	protected final FormContext context;
	private Label caption;

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

	/** Writes the feature's name above the controls. */
	final void caption(Composite parent) {
		caption = context.toolkit().createLabel(parent, name(), SWT.WRAP);
		caption.setToolTipText(ElementLabels.help(feature));
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).indent(0, 4).applyTo(caption);
	}

	/** The feature's name, with a word where the elements shown together differ in it. */
	protected final String name() {
		return ElementLabels.feature(feature) + (differs() ? DIFFERENT : "");
	}

	/** Brings the controls and the caption in step with the element. */
	final void update() {
		if (caption != null && !caption.getText().equals(name())) {
			caption.setText(name());
			context.relayout().run();
		}
		refresh();
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

	/** Whether the elements shown together have different values. */
	protected final boolean differs() {
		List<EObject> all = all();
		return all.size() > 1 && all.stream().anyMatch(one -> !Objects.equals(one.eGet(feature), element.eGet(feature)));
	}

	/** The value; null where the elements differ. */
	protected final Object value() {
		return differs() ? null : element.eGet(feature);
	}

	/** Sets the value, in all elements shown together. Only inside a step. */
	protected final void set(Object value) {
		all().forEach(one -> one.eSet(feature, value));
	}

	/** The elements that are changed together. */
	protected final List<EObject> all() {
		return context.elements().contains(element) ? context.elements() : List.of(element);
	}

	/** Shows the same feature of another element of the same class. */
	final void bind(EObject other) {
		left();
		element = other;
		forget();
		update();
	}

	/** Drops what is known of the element shown before. */
	void forget() {
		// most fields look at the element each time
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

	/** Ends what is one undoable step of typing, if there is any. */
	void left() {
		commit();
	}

	/** Gives the keyboard to the field. */
	abstract void setFocus();

	/** Whether the element can only be read. */
	protected final boolean isReadOnly() {
		return context.edits().isReadOnly();
	}

	/** Makes a change as one step named after the feature. */
	protected final void change(Runnable change) {
		String what = "Change " + ElementLabels.feature(feature).toLowerCase(java.util.Locale.ROOT);
		step(all().size() == 1 ? what : what + " of " + all().size() + " elements", change);
	}

	/** Makes a change as one step of the given name. */
	protected final void step(String label, Runnable change) {
		context.edits().execute(label, change);
	}
}
