// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.Characters;
import org.relationalimages.model.edit.UiHints;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.command.LiveTyping;
import org.relationalimages.workbench.status.CleanTyping;
import org.relationalimages.workbench.status.StatusLine;

/**
 * A text of one or several lines. Each key counts at once; what is typed in one go is one step. Esc brings the text before
 * back. A text of several lines is as high as it needs.
 */
class TextField extends Field {

	static final String BACK = "The text before is back; Undo brings the typed one.";

	protected Text text;
	private LiveTyping typing;
	private String shown;
	private String before = "";

	TextField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	@Override
	void create(Composite parent) {
		boolean multi = UiHints.isMultiline(feature) || feature.isMany();
		text = context.toolkit().createText(parent, "", SWT.BORDER | (multi ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
		text.setEditable(!isReadOnly());
		CleanTyping.follow(text, StatusLine::tell);
		typing = new LiveTyping(text, context.edits()::session, this::take);
		text.addFocusListener(FocusListener.focusLostAdapter(e -> left()));
		text.addListener(SWT.DefaultSelection, e -> left());
		text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		if (multi) {
			// Tab leaves the field; long text holds no tabs.
			text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			new TextHeight(text, context.relayout());
		}
		refresh();
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.ESC)
			giveUp();
		else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
			left();
			event.doit = false;
		}
	}

	/** Other edits that came in between stay as they are; the typed text is still there to be brought back by Undo. */
	private void giveUp() {
		boolean hasTyped = typing.hasMade();
		if (hasTyped ? !typing.takeBack() && !format().equals(before) && accept(before) : dropDraft())
			StatusLine.tell(BACK);
		show(format());
	}

	/** What was changed elsewhere, also by Undo, is shown; a text that can't be taken over stays for correction. */
	@Override
	void refresh() {
		String value = format();
		if (!isTyping() && !value.equals(shown))
			show(value);
	}

	@Override
	void forget() {
		shown = null;
		typing.show(text.getText());
	}

	private void show(String value) {
		shown = value;
		typing.show(value);
	}

	@Override
	boolean isTyping() {
		return typing.isPending();
	}

	@Override
	void commit() {
		if (typing.take() && !Characters.clean(text.getText()).equals(text.getText().replace("\r\n", "\n")))
			StatusLine.tell(CleanTyping.TOLD);
	}

	@Override
	void left() {
		commit();
		typing.end();
		if (!isTyping())
			show(format());
	}

	private boolean take(String typed) {
		if (!typing.hasMade())
			before = shown;
		boolean isTaken = accept(Characters.clean(typed.replace("\r\n", "\n")));
		if (isTaken)
			shown = format();
		return isTaken;
	}

	/** The value as text. */
	protected String format() {
		return Objects.toString(value(), "");
	}

	/** Takes over a typed text; false leaves it standing for correction. */
	protected boolean accept(String typed) {
		Object value = typed.isEmpty() && !feature.isRequired() ? null : typed;
		change(() -> set(value));
		return true;
	}

	/** Gives up a text that was kept though it is no value; returns whether there was one. */
	protected boolean dropDraft() {
		return false;
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
