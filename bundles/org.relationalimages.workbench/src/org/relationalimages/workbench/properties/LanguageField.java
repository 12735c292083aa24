// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.model.LanguageTag;
import org.relationalimages.model.edit.ElementLabels;

/** A language: chosen by its name, kept as its tag. */
final class LanguageField extends Field {

	private Label name;
	private Button choose;

	LanguageField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	@Override
	void create(Composite parent) {
		Composite row = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		name = context.toolkit().createLabel(row, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(20, SWT.DEFAULT).applyTo(name);
		choose = new Button(row, SWT.PUSH);
		choose.setText("Choose\u2026");
		choose.setEnabled(!isReadOnly());
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
		show();
	}

	private void choose() {
		String chosen = pick(choose.getShell());
		if (chosen != null && !chosen.equals(element.eGet(feature)))
			change(() -> element.eSet(feature, chosen));
	}

	/** The tag chosen; null when the user cancels. */
	private String pick(Shell shell) {
		LanguageDialog dialog = new LanguageDialog(shell, ElementLabels.feature(feature), LanguageTag.canonical((String) element.eGet(feature)));
		return dialog.open() == Window.OK ? (String) dialog.getFirstResult() : null;
	}

	@Override
	void refresh() {
		if (show())
			context.relayout().run();
	}

	/** What stands in the file and is no language is shown as it is. */
	private boolean show() {
		String value = element.eGet(feature) instanceof String written ? written : LanguageTag.UNDETERMINED;
		String tag = LanguageTag.canonical(value);
		String shown = tag == null ? "\u201c" + ElementLabels.shorten(value.replaceAll("\\s+", " "), ElementLabels.LENGTH) + "\u201d is no language"
				: LanguageDialog.text(tag);
		String escaped = shown.replace("&", "&&");
		if (escaped.equals(name.getText()))
			return false;
		name.setText(escaped);
		name.setToolTipText(tag == null ? "Choose a language instead; this text does not go into a de-identified copy." : null);
		return true;
	}

	@Override
	void setFocus() {
		choose.setFocus();
	}
}
