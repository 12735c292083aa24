// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A number within its bounds; an empty field means "not noted". A number out of bounds is marked and not taken over. */
final class NumberField extends TextField {

	private final NumberBounds bounds;
	private ControlDecoration fault;

	NumberField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
		bounds = NumberBounds.of((EDataType) feature.getEType());
	}

	@Override
	void create(Composite parent) {
		super.create(parent);
		text.setMessage(bounds.hint());
		fault = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		fault.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		fault.hide();
		text.addModifyListener(e -> {
			String sentence = bounds.faultOf(text.getText(), feature.isRequired());
			if (sentence == null)
				fault.hide();
			else {
				fault.setDescriptionText(sentence);
				fault.show();
			}
		});
	}

	@Override
	protected String format() {
		return bounds.format(element.eGet(feature));
	}

	@Override
	protected boolean accept(String typed) {
		String sentence = bounds.faultOf(typed, feature.isRequired());
		if (sentence != null) {
			fault.showHoverText(sentence);
			return false;
		}
		Object value = bounds.parse(typed);
		change(() -> element.eSet(feature, value));
		return true;
	}
}
