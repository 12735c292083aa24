// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.relationalimages.model.edit.ElementLabels;

/** Several elements in a list, with buttons to add, remove and reorder; double-click or Enter goes to one. */
abstract class ListField extends Field {

	private static final int MOST_ROWS = 6;

	protected Table table;
	private ToolItem add;
	private ToolItem remove;
	private ToolItem up;
	private ToolItem down;

	ListField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	/** Lets the user add something. */
	protected abstract void add(Event event);

	/** Takes the element out of the list. */
	protected abstract void remove(EObject held);

	/** What an element of the list is called. */
	protected String text(EObject held) {
		return ElementLabels.text(held);
	}

	/** Whether there is room for more. */
	protected boolean hasRoom() {
		return ChildTypes.hasRoom(element, (EReference) feature);
	}

	@Override
	boolean hasCaption() {
		return false;
	}

	@Override
	void create(Composite parent) {
		Composite head = head(parent, SWT.END);
		ToolBar buttons = new ToolBar(head, SWT.FLAT);
		context.toolkit().adapt(buttons, false, false);
		add = button(buttons, "+", "Add\u2026", this::add);
		remove = button(buttons, "\u2212", removeText(), e -> removeSelected());
		up = feature.isOrdered() ? button(buttons, "\u2191", "Move up", e -> move(-1)) : null;
		down = feature.isOrdered() ? button(buttons, "\u2193", "Move down", e -> move(1)) : null;
		table = context.toolkit().createTable(parent, SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> open()));
		table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL)
				removeSelected();
		}));
		refresh();
	}

	/** What the remove button does, in words. */
	protected abstract String removeText();

	private ToolItem button(ToolBar bar, String sign, String tip, Consumer<Event> action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, action::accept);
		return item;
	}

	@Override
	void refresh() {
		List<EObject> selected = selected();
		int before = table.getItemCount();
		table.setRedraw(false);
		table.removeAll();
		for (EObject held : held()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(text(held));
			item.setImage(context.images().of(held));
			item.setData(held);
			if (selected.contains(held))
				table.select(table.getItemCount() - 1);
		}
		table.setRedraw(true);
		int rows = Math.clamp(held().size(), 1, MOST_ROWS);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, rows * table.getItemHeight()).applyTo(table);
		enable();
		if (before != table.getItemCount())
			context.relayout().run();
	}

	private void enable() {
		boolean any = table.getSelectionCount() > 0 && !isReadOnly();
		add.setEnabled(hasRoom() && !isReadOnly());
		remove.setEnabled(any);
		if (up != null) {
			up.setEnabled(any && table.getSelectionIndex() > 0);
			down.setEnabled(any && table.getSelectionIndex() < table.getItemCount() - 1);
		}
	}

	private void open() {
		if (!selected().isEmpty())
			context.goTo().accept(selected().get(0));
	}

	private void removeSelected() {
		List<EObject> chosen = selected();
		if (!chosen.isEmpty() && !isReadOnly())
			removed(chosen, () -> step(removeText() + (chosen.size() == 1 ? " " + ElementLabels.typed(chosen.get(0)) : " " + chosen.size() + " elements"),
					() -> chosen.forEach(this::remove)));
	}

	/** Takes the step that removes elements; says what is to be known of it. */
	protected void removed(List<EObject> held, Runnable step) {
		step.run();
	}

	private void move(int by) {
		EObject held = selected().get(0);
		int to = held().indexOf(held) + by;
		if (to >= 0 && to < held().size())
			change(() -> held().move(to, held));
	}

	private List<EObject> selected() {
		return List.of(table.getSelection()).stream().map(item -> (EObject) item.getData()).toList();
	}

	/** What the list holds. */
	@SuppressWarnings("unchecked")
	protected final EList<EObject> held() {
		return (EList<EObject>) element.eGet(feature);
	}

	@Override
	void setFocus() {
		table.setFocus();
	}
}
