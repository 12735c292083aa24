// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.session.Drafts;
import org.relationalimages.workbench.status.StatusLine;

/**
 * A text that must have a form; an empty one means "not noted". What does not fit is kept as a draft, so that it stays when another
 * element is shown and can be undone, and the words beneath say what it needs to become the value.
 */
abstract class CheckedField extends TextField {

	private static final String NOT_YET = "Not in the case yet: ";

	private ControlDecoration fault;
	private Label words;

	CheckedField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	/** What is wrong with a typed text, in one sentence, or null. */
	protected abstract String faultOf(String typed);

	/** The value of a typed text without fault; null for "not noted". */
	protected abstract Object parse(String typed);

	/** The value as text. */
	protected String formatValue() {
		return Objects.toString(value(), "");
	}

	@Override
	void create(Composite parent) {
		Composite holder = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(holder);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(holder);
		super.create(holder);
		fault = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		fault.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		fault.hide();
		words = context.toolkit().createLabel(holder, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).exclude(true).applyTo(words);
		words.setVisible(false);
		text.addModifyListener(e -> mark(fault()));
		mark(drafts().of(element, feature) == null ? null : fault());
	}

	/** Where elements shown together differ, nothing is missing in the empty field. */
	private String fault() {
		return differs() && text.getText().isEmpty() ? null : faultOf(text.getText());
	}

	private void mark(String sentence) {
		// The tooltip says it, too, where the mark has no room or is not seen.
		text.setToolTipText(sentence == null ? ElementLabels.help(feature) : sentence);
		boolean wasShown = words.getVisible();
		words.setText(sentence == null ? "" : (NOT_YET + sentence).replace("&", "&&"));
		words.setVisible(sentence != null);
		((GridData) words.getLayoutData()).exclude = sentence == null;
		if (sentence == null)
			fault.hide();
		else {
			fault.setDescriptionText(sentence);
			fault.show();
		}
		if (wasShown != (sentence != null))
			context.relayout().run();
	}

	@Override
	protected final String format() {
		String draft = drafts().of(element, feature);
		return draft == null ? formatValue() : draft;
	}

	@Override
	protected final boolean accept(String typed) {
		String draft = faultOf(typed) == null ? null : typed;
		if (draft != null) {
			change(() -> keep(draft));
			return true;
		}
		Object value = parse(typed);
		if (differs() || !Objects.equals(value, value()))
			change(() -> {
				set(value);
				keep(null);
			});
		else
			dropDraft();
		return true;
	}

	private void keep(String draft) {
		all().forEach(one -> drafts().keep(one, feature, draft));
	}

	@Override
	protected final boolean dropDraft() {
		boolean isDraft = drafts().of(element, feature) != null;
		if (isDraft)
			change(() -> keep(null));
		return isDraft;
	}

	private Drafts drafts() {
		return context.edits().session().drafts();
	}

	/** What is left behind unfinished is said, since whoever goes on looks elsewhere. */
	@Override
	void left() {
		super.left();
		String sentence = text.isDisposed() ? null : faultOf(text.getText());
		if (sentence != null && drafts().of(element, feature) != null)
			StatusLine.tell(NOT_YET + sentence);
	}
}
