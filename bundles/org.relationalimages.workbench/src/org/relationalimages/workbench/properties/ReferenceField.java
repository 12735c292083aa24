// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.relationalimages.model.edit.ElementLabels;

/** One link to another element, or one owned element: a name to click on, with buttons to choose (or add) and to clear. */
final class ReferenceField extends Field {

	private final EReference reference;
	private ImageHyperlink link;
	private Button clear;
	private Button choose;

	ReferenceField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
		this.reference = reference;
	}

	@Override
	void create(Composite parent) {
		Composite row = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		link = context.toolkit().createImageHyperlink(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(20, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
			if (held() != null)
				context.goTo().accept(held());
		}));
		choose = button(row, reference.isContainment() ? "Add" : "Choose\u2026", this::choose);
		clear = button(row, reference.isContainment() ? "Delete" : "Clear", this::clear);
		refresh();
	}

	private static Button button(Composite row, String text, Runnable work) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> work.run()));
		GridDataFactory.swtDefaults().applyTo(button);
		return button;
	}

	/** Offers only what makes sense at the moment. */
	private static void offer(Button button, boolean offered) {
		button.setVisible(offered);
		((GridData) button.getLayoutData()).exclude = !offered;
	}

	private void choose() {
		if (reference.isContainment()) {
			EClass type = ChildTypes.of(reference).get(0);
			EObject child = EcoreUtil.create(type);
			step("Add " + ElementLabels.type(type), () -> element.eSet(reference, child));
			context.goTo().accept(child);
			return;
		}
		EObject chosen = ElementPicker.pick(link.getShell(), element, reference, context.images());
		if (chosen != null && (differs() || chosen != held()))
			change(() -> set(chosen));
	}

	private void clear() {
		EObject held = held();
		if (reference.isContainment())
			step("Delete " + ElementLabels.typed(held), () -> EcoreUtil.delete(held, true));
		else
			change(() -> set(null));
	}

	@Override
	void refresh() {
		EObject held = held();
		link.setText(held != null ? ElementLabels.text(held) : differs() ? "several" : "none");
		link.setToolTipText(held == null ? ElementLabels.help(feature) : ElementLabels.typed(held));
		link.setImage(held == null ? null : context.images().of(held));
		link.setEnabled(held != null);
		offer(choose, !isReadOnly() && (held == null || !reference.isContainment()));
		offer(clear, !isReadOnly() && (held != null || differs()) && !reference.isRequired());
		link.getParent().layout();
	}

	private EObject held() {
		return (EObject) value();
	}

	@Override
	void setFocus() {
		choose.setFocus();
	}
}
