// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.Parenthood;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.edit.ElementLabels;

/** One of a fixed set of values. */
final class ChoiceField extends Field {

	private final List<Enumerator> values;
	private Combo combo;
	private ChoiceHelp help;

	ChoiceField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
		values = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	@Override
	void create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit().adapt(combo, true, false);
		combo.setItems(values.stream().map(ElementLabels::literal).toArray(String[]::new));
		combo.setEnabled(!isReadOnly());
		combo.setVisibleItemCount(Math.min(values.size(), 20));
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			Enumerator chosen = values.get(combo.getSelectionIndex());
			if (differs() || chosen != value())
				change(() -> choose(chosen));
		}));
		// The wheel scrolls the form; it must not change a value by accident.
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = combo.isFocusControl());
		help = new ChoiceHelp(parent, combo, (EEnum) feature.getEType(), context.relayout());
		refresh();
	}

	private void choose(Enumerator value) {
		set(value);
		if (feature == CasesPackage.Literals.RELATIONSHIP__KIND && element instanceof Relationship relationship)
			Parenthood.arrange(relationship);
	}

	@Override
	void refresh() {
		Enumerator value = (Enumerator) value();
		if (value == null)
			combo.deselectAll();
		else
			combo.select(values.indexOf(value));
		help.show(value);
	}

	@Override
	void setFocus() {
		combo.setFocus();
	}
}
