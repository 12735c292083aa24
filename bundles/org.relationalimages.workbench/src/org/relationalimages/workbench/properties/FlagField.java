// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.edit.ElementLabels;

/** A yes or no, as a check box. */
final class FlagField extends Field {

	private Button box;

	FlagField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	@Override
	boolean hasCaption() {
		return false;
	}

	@Override
	void create(Composite parent) {
		box = context.toolkit().createButton(parent, ElementLabels.feature(feature), SWT.CHECK);
		box.setEnabled(!isReadOnly());
		box.setToolTipText(ElementLabels.help(feature));
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(box);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			boolean on = box.getSelection();
			change(() -> set(on));
		}));
		refresh();
	}

	@Override
	void refresh() {
		box.setText(name());
		box.setGrayed(differs());
		box.setSelection(differs() || Boolean.TRUE.equals(value()));
	}

	@Override
	void setFocus() {
		box.setFocus();
	}
}
