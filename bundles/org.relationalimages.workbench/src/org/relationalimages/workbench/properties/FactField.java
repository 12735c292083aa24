// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.edit.ElementLabels;

/** What is only shown, since nobody can make it true by choosing it. It can be marked and copied. */
final class FactField extends Field {

	/** That a case is de-identified is noted where somebody has read its texts, or where it is recorded as fiction. */
	private static final Set<EStructuralFeature> FACTS = Set.of(Literals.PRIVACY_INFO__DEIDENTIFIED, Literals.PRIVACY_INFO__DEID_METHOD,
			Literals.PRIVACY_INFO__DEID_NOTE);
	private static final String ORIGIN = "Noted in the copy that File > De-identified Copy makes, or when a case is recorded as fiction.";

	private Text text;

	FactField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	/** Whether the feature is shown only. */
	static boolean isFact(EStructuralFeature feature) {
		return FACTS.contains(feature);
	}

	@Override
	void create(Composite parent) {
		text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		context.toolkit().adapt(text, true, false);
		text.setToolTipText(ElementLabels.help(feature) + "\n" + ORIGIN);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
		text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.setText(shown());
	}

	private String shown() {
		return switch (element.eGet(feature)) {
		case Boolean yes -> yes ? "Yes" : "No";
		case Enumerator value -> ElementLabels.literal(value);
		case null -> "\u2013";
		case Object value -> value.toString();
		};
	}

	@Override
	void refresh() {
		String now = shown();
		if (now.equals(text.getText()))
			return;
		text.setText(now);
		context.relayout().run();
	}

	@Override
	void setFocus() {
		text.setFocus();
	}
}
