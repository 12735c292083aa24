// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.relationalimages.model.edit.ElementLabels;

/** The elements an element owns. A new one is shown at once, to be filled in; removing one deletes it with all links to it. */
final class ChildrenField extends ListField {

	ChildrenField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	@Override
	protected void add(Event event) {
		List<EClass> types = ChildTypes.of((EReference) feature);
		if (types.size() == 1) {
			create(types.get(0));
			return;
		}
		Menu menu = new Menu(table);
		for (EClass type : types) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ElementLabels.type(type));
			item.setImage(context.images().of(type));
			item.addListener(SWT.Selection, e -> create(type));
		}
		menu.setVisible(true);
	}

	private void create(EClass type) {
		EObject child = EcoreUtil.create(type);
		step("Add " + ElementLabels.type(type), () -> held().add(child));
		context.goTo().accept(child);
	}

	@Override
	protected void remove(EObject held) {
		EcoreUtil.delete(held, true);
	}

	@Override
	protected String removeText() {
		return "Delete";
	}
}
