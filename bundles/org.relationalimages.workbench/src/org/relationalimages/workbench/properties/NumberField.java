// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** A number within its bounds. */
final class NumberField extends CheckedField {

	private final NumberBounds bounds;

	NumberField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
		bounds = NumberBounds.of((EDataType) feature.getEType());
	}

	@Override
	void create(Composite parent) {
		super.create(parent);
		text.setMessage(bounds.hint());
	}

	@Override
	protected String formatValue() {
		return bounds.format(value());
	}

	@Override
	protected String faultOf(String typed) {
		return bounds.faultOf(typed, feature.isRequired());
	}

	@Override
	protected Object parse(String typed) {
		return bounds.parse(typed);
	}
}
