// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.workbench.properties.ElementChip.Deed;

/** Several elements as chips side by side, and a way to add more; an empty list is one line. */
abstract class ListField extends Field {

	private static final int MOST = 12;

	private final List<ElementChip> chips = new ArrayList<>();
	private List<Shown> shown;
	private int count;
	private Composite row;
	private boolean isWhole;

	/** What a chip is made for. */
	private record Shown(EObject held, String text) {
	}

	ListField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	/** Makes the way to add something: beside the name of the list or below its chips. */
	protected abstract void createAdding(Composite head, Composite below);

	/** Shows the way to add where there is room, and hides it where not. */
	protected abstract void offerAdding(boolean hasRoom);

	/** Gives the keyboard to the way to add. */
	protected abstract void focusAdding();

	/** Takes the element out of the list. */
	protected abstract void remove(EObject held);

	/** What taking an element out is, in words. */
	protected abstract String removeText();

	/** What an element of the list is called. */
	protected String text(EObject held) {
		return ElementLabels.text(held);
	}

	@Override
	boolean hasCaption() {
		return false;
	}

	@Override
	void create(Composite parent) {
		Composite head = head(parent, SWT.CENTER);
		row = context.toolkit().createComposite(parent);
		row.setLayout(new ChipLayout());
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(row);
		createAdding(head, parent);
		refresh();
	}

	@Override
	void refresh() {
		offerAdding(!isReadOnly() && ChildTypes.hasRoom(element, (EReference) feature));
		if (isShown())
			return;
		boolean isFirst = shown == null;
		fill();
		if (!isFirst)
			context.relayout().run();
	}

	private boolean isShown() {
		return shown != null && count == held().size() && shown.equals(first());
	}

	/** The words of the first elements only: there may be thousands. */
	private List<Shown> first() {
		return held().stream().limit(isWhole ? Long.MAX_VALUE : MOST).map(held -> new Shown(held, text(held))).toList();
	}

	@Override
	void forget() {
		isWhole = false;
	}

	private void fill() {
		int focusedAt = chips.stream().map(ElementChip::isFocused).toList().indexOf(true);
		EObject focused = focusedAt < 0 ? null : chips.get(focusedAt).element();
		chips.clear();
		for (Control one : row.getChildren())
			one.dispose();
		shown = first();
		count = held().size();
		for (Shown one : shown)
			chips.add(new ElementChip(row, one.held(), one.text(), context, isReadOnly() ? List.of() : deeds(one.held())));
		if (shown.size() < count)
			more(count - shown.size());
		FieldNames.give(row, 0, ElementLabels.feature(feature));
		((GridData) row.getLayoutData()).exclude = shown.isEmpty();
		row.setVisible(!shown.isEmpty());
		if (focused != null)
			chips.stream().filter(chip -> chip.element() == focused).findFirst()
					.ifPresentOrElse(ElementChip::setFocus, () -> focusAt(focusedAt));
	}

	/** The keyboard stays where a chip was taken out. */
	private void focusAt(int index) {
		if (chips.isEmpty())
			focusAdding();
		else
			chips.get(Math.min(index, chips.size() - 1)).setFocus();
	}

	private void more(int rest) {
		Hyperlink more = context.toolkit().createHyperlink(row, rest + " more", SWT.NONE);
		more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
			isWhole = true;
			fill();
			context.relayout().run();
		}));
	}

	private List<Deed> deeds(EObject held) {
		List<Deed> deeds = new ArrayList<>();
		if (feature.isOrdered() && held().size() > 1) {
			deeds.add(new Deed("Move up\tAlt+Up", SWT.ARROW_UP, SWT.ALT, () -> move(held, -1)));
			deeds.add(new Deed("Move down\tAlt+Down", SWT.ARROW_DOWN, SWT.ALT, () -> move(held, 1)));
		}
		deeds.add(new Deed(removeText() + "\tDel", SWT.DEL, 0, () -> takeOut(held)));
		deeds.add(Deed.ofKey(SWT.ARROW_LEFT, () -> focusChip(held, -1)));
		deeds.add(Deed.ofKey(SWT.ARROW_RIGHT, () -> focusChip(held, 1)));
		return deeds;
	}

	/** Takes an element out, as one step. */
	protected final void takeOut(EObject held) {
		removed(List.of(held), () -> step(removeText() + " " + ElementLabels.typed(held), () -> remove(held)));
	}

	private void focusChip(EObject held, int by) {
		int to = held().indexOf(held) + by;
		if (to >= 0 && to < chips.size())
			chips.get(to).setFocus();
		else if (to > 0)
			focusAdding();
	}

	/** Gives the keyboard to the last chip, if there is any. */
	protected final void focusLast() {
		if (!chips.isEmpty())
			chips.getLast().setFocus();
	}

	/** Takes the step that removes elements; says what is to be known of it. */
	protected void removed(List<EObject> held, Runnable step) {
		step.run();
	}

	private void move(EObject held, int by) {
		int to = held().indexOf(held) + by;
		if (to >= 0 && to < held().size())
			change(() -> held().move(to, held));
	}

	/** What the list holds. */
	@SuppressWarnings("unchecked")
	protected final EList<EObject> held() {
		return (EList<EObject>) element.eGet(feature);
	}

	@Override
	void setFocus() {
		if (chips.isEmpty())
			focusAdding();
		else
			chips.getFirst().setFocus();
	}
}
