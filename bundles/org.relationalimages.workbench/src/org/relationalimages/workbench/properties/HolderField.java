// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.edit.ElementLabels;

/** Whose an element is: one of the people of the case, the clients first. */
final class HolderField extends Field {

	private final List<Person> people = new ArrayList<>();
	private Combo combo;

	HolderField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	@Override
	void create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit().adapt(combo, true, false);
		combo.setEnabled(!isReadOnly());
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			Person chosen = combo.getSelectionIndex() == 0 ? null : people.get(combo.getSelectionIndex() - 1);
			if (differs() || chosen != value())
				change(() -> set(chosen));
		}));
		// The wheel scrolls the form; it must not change a value by accident.
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = combo.isFocusControl());
		refresh();
	}

	@Override
	void refresh() {
		people.clear();
		if (EcoreUtil.getRootContainer(element) instanceof CaseFile file)
			people.addAll(file.getPersons());
		people.sort(Comparator.comparing(person -> !Clients.isClient(person)));
		List<String> items = new ArrayList<>(List.of(NewElements.NOBODY));
		people.forEach(person -> items.add(ElementLabels.text(person)));
		if (!items.equals(List.of(combo.getItems())))
			combo.setItems(items.toArray(String[]::new));
		if (differs())
			combo.deselectAll();
		else
			combo.select(people.indexOf(value()) + 1);
	}

	@Override
	void setFocus() {
		combo.setFocus();
	}
}
