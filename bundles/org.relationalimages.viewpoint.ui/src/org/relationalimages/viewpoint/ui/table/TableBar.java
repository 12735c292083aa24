// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** The bar above a table: its commands, the search, and how many lines were found. */
final class TableBar {

	private static final int DELAY = 200;
	private static final int SEARCH_WIDTH = 190;

	private final LineViewer lines;
	private final Text searchField;
	private final Label count;
	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);
	private final Runnable searching = this::search;

	TableBar(Composite parent, LineViewer lines, TableCommands commands) {
		this.lines = lines;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(bar);
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		commands.fill(manager);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(manager.createControl(bar));
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		searchField = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		searchField.setMessage("Find in this table");
		searchField.setToolTipText("Shows only lines that contain these words (Ctrl+F); Esc shows all again");
		searchField.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Find in this table. " + count.getText();
			}
		});
		SpokenName.giveNative(searchField, "Find in this table");
		GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(searchField);
		searchField.addListener(SWT.Modify, event -> searchField.getDisplay().timerExec(DELAY, searching));
		searchField.addListener(SWT.KeyDown, this::keyPressed);
		searchField.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN)
				event.doit = false;
		});
		lines.follow(this::tell);
		tell();
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.ESC)
			clear();
		if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			search();
			lines.tree().setFocus();
		}
	}

	private void search() {
		if (!searchField.isDisposed())
			lines.search(searchField.getText());
	}

	private void tell() {
		if (count.isDisposed())
			return;
		count.setText(lines.count());
		count.getParent().layout();
	}

	/** The field for the words. */
	Text searchField() {
		return searchField;
	}

	/** Shows all lines again. */
	void clear() {
		if (!searchField.getText().isEmpty())
			searchField.setText("");
		search();
	}

	/** Shows which commands can be used now. */
	void update() {
		for (IContributionItem item : manager.getItems())
			item.update();
	}

	void dispose() {
		manager.dispose();
	}
}
