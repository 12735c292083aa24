// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.edit.ElementLabels;

/** A text that must have a form; an empty one means "not noted". What does not fit is marked, told in a sentence, and not taken over. */
abstract class CheckedField extends TextField {

	private ControlDecoration fault;

	CheckedField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	/** What is wrong with a typed text, in one sentence, or null. */
	protected abstract String faultOf(String typed);

	/** The value of a typed text without fault; null for "not noted". */
	protected abstract Object parse(String typed);

	@Override
	void create(Composite parent) {
		super.create(parent);
		fault = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		fault.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		fault.hide();
		text.addModifyListener(e -> mark(faultOf(text.getText())));
	}

	private void mark(String sentence) {
		// The tooltip says it, too, where the mark has no room or is not seen.
		text.setToolTipText(sentence == null ? ElementLabels.help(feature) : sentence);
		if (sentence == null)
			fault.hide();
		else {
			fault.setDescriptionText(sentence);
			fault.show();
		}
	}

	@Override
	protected final boolean accept(String typed) {
		if (faultOf(typed) != null)
			return false;
		Object value = parse(typed);
		if (differs() || !Objects.equals(value, value()))
			change(() -> set(value));
		return true;
	}

	@Override
	protected void refused() {
		fault.showHoverText(faultOf(text.getText()));
	}
}
