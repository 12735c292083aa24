// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.speech.Announcer;

/**
 * A field to type in, with what can be linked beneath: words that are typed shorten the list. Arrows choose, Enter links what is
 * chosen, at first the first; Backspace in the empty field takes the last link out, Left goes to it, Esc closes the list.
 */
final class LinkBox {

	/** The links that the field adds to. */
	interface Links {

		/** What can be linked and is not linked yet. */
		List<EObject> candidates();

		/** Links an element. */
		void link(EObject chosen);

		/** Takes the last link out. */
		void takeBack();

		/** Gives the keyboard to the last link. */
		void goBack();
	}

	private static final int ROWS = 7;
	/** More rows than these nobody reads. */
	private static final int MOST = 100;

	private final Links links;
	private final FormContext context;
	private final Text text;
	private final Table list;
	private final Label none;
	private final String nothing;
	private List<EObject> offered = List.of();

	/**
	 * Makes the field and its closed list in a grid.
	 *
	 * @param name    what is linked here
	 * @param nothing what to say when the case has nothing to link
	 */
	LinkBox(Composite parent, FormContext context, String name, String nothing, Links links) {
		this.context = context;
		this.links = links;
		this.nothing = nothing;
		text = context.toolkit().createText(parent, "", SWT.BORDER | SWT.SINGLE);
		text.setMessage("Type to link");
		text.setToolTipText("Type a few words and press Enter to link; Backspace takes the last link out");
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
		SpokenName.give(text, "Link: " + name);
		list = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		context.toolkit().adapt(list, false, false);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).exclude(true).applyTo(list);
		SpokenName.give(list, "What can be linked: " + name);
		none = context.toolkit().createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).exclude(true).applyTo(none);
		show(list, false);
		show(none, false);
		text.addListener(SWT.Modify, event -> search());
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE);
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::closeWhenLeft));
		list.addListener(SWT.MouseUp, event -> link());
		list.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::closeWhenLeft));
	}

	/** Shows the field where something can be added, and hides it where not. */
	void offer(boolean hasRoom) {
		show(text, hasRoom);
		if (!hasRoom)
			close();
	}

	/** Whether it can be typed in. */
	boolean isOffered() {
		return text.getVisible();
	}

	/** Gives it the keyboard. */
	void setFocus() {
		text.setFocus();
	}

	private void keyPressed(Event event) {
		boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		boolean isDone = isPlain && switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> link();
		case SWT.ARROW_DOWN -> choose(1);
		case SWT.ARROW_UP -> choose(-1);
		case SWT.ESC -> close();
		case SWT.BS -> text.getText().isEmpty() && back(links::takeBack);
		case SWT.ARROW_LEFT -> text.getText().isEmpty() && back(links::goBack);
		default -> false;
		};
		event.doit &= !isDone;
	}

	private static boolean back(Runnable work) {
		work.run();
		return true;
	}

	private boolean choose(int by) {
		if (!list.getVisible()) {
			open();
			return true;
		}
		if (!offered.isEmpty()) {
			list.setSelection(Math.floorMod(list.getSelectionIndex() + by, offered.size()));
			say();
		}
		return true;
	}

	private void say() {
		int at = list.getSelectionIndex();
		Announcer.say(list.getDisplay(), words(offered.get(at)) + ", " + (at + 1) + " of " + offered.size());
	}

	private void search() {
		if (text.getText().isBlank())
			close();
		else
			open();
	}

	private void open() {
		List<EObject> all = links.candidates();
		offered = found(all, text.getText());
		list.setRedraw(false);
		list.removeAll();
		for (EObject one : offered) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(words(one));
			item.setImage(context.images().of(one));
		}
		list.setRedraw(true);
		((GridData) list.getLayoutData()).heightHint = list.getItemHeight() * Math.clamp(offered.size(), 1, ROWS);
		none.setText(all.isEmpty() ? nothing : "Nothing to link has these words.");
		show(list, !offered.isEmpty());
		show(none, offered.isEmpty());
		context.relayout().run();
		if (offered.isEmpty())
			Announcer.say(none.getDisplay(), none.getText());
		else {
			list.setSelection(0);
			say();
		}
	}

	/** Those with all the typed words, those that begin with them first. */
	private static List<EObject> found(List<EObject> all, String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		List<EObject> found = new ArrayList<>(all);
		for (String word : wanted.split("\\s+"))
			found.removeIf(one -> !words(one).toLowerCase(Locale.ROOT).contains(word));
		found.sort(Comparator.comparing(one -> !words(one).toLowerCase(Locale.ROOT).startsWith(wanted)));
		return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
	}

	private static String words(EObject one) {
		return ElementLabels.text(one) + "  \u2014  " + ElementLabels.type(one.eClass());
	}

	private boolean link() {
		int at = list.getSelectionIndex();
		if (!list.getVisible() || at < 0)
			return false;
		EObject chosen = offered.get(at);
		text.setText("");
		links.link(chosen);
		if (isOffered())
			text.setFocus();
		return true;
	}

	private boolean close() {
		boolean wasOpen = list.getVisible() || none.getVisible();
		offered = List.of();
		show(list, false);
		show(none, false);
		if (wasOpen)
			context.relayout().run();
		return wasOpen;
	}

	private void closeWhenLeft() {
		if (!text.isDisposed() && !text.isFocusControl() && !list.isFocusControl())
			close();
	}

	private static void show(Control control, boolean shown) {
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}
}
