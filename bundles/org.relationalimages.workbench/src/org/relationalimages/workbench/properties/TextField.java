// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.Characters;
import org.relationalimages.model.edit.UiHints;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.workbench.status.CleanTyping;
import org.relationalimages.workbench.status.StatusLine;

/** A text of one or several lines. What is typed is taken over when the field is left, by Enter, or before saving. */
class TextField extends Field {

	private static final int LINES = 2;

	protected Text text;
	private String shown = "";

	TextField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	@Override
	void create(Composite parent) {
		boolean multi = UiHints.isMultiline(feature) || feature.isMany();
		text = context.toolkit().createText(parent, "", SWT.BORDER | (multi ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(40, multi ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
		text.setEditable(!isReadOnly());
		CleanTyping.follow(text, StatusLine::tell);
		text.addFocusListener(FocusListener.focusLostAdapter(e -> commit()));
		text.addListener(SWT.DefaultSelection, e -> commit());
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ESC)
				show(shown);
			else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MOD1) != 0) {
				commit();
				e.doit = false;
			}
		}));
		if (multi)
			// Tab leaves the field; long text holds no tabs.
			text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		refresh();
	}

	@Override
	void refresh() {
		String value = format();
		if (!isTyping())
			show(value);
		else
			shown = value;
	}

	private void show(String value) {
		shown = value;
		if (!text.getText().equals(value))
			text.setText(value);
	}

	@Override
	boolean isTyping() {
		return !text.isDisposed() && !text.getText().equals(shown);
	}

	@Override
	void commit() {
		if (!isTyping())
			return;
		String typed = text.getText();
		String unified = typed.replace("\r\n", "\n");
		String clean = Characters.clean(unified);
		if (!clean.equals(unified))
			StatusLine.tell(CleanTyping.TOLD);
		if (accept(clean))
			show(format());
	}

	/** The value as text. */
	protected String format() {
		return Objects.toString(element.eGet(feature), "");
	}

	/** Takes over a typed text; false leaves it standing for correction. */
	protected boolean accept(String typed) {
		Object value = typed.isEmpty() && !feature.isRequired() ? null : typed;
		change(() -> element.eSet(feature, value));
		return true;
	}

	/** Names the field to a screen reader where it has no caption. */
	final void name(String name) {
		SpokenName.give(text, name);
	}

	@Override
	void setFocus() {
		text.setFocus();
	}
}
