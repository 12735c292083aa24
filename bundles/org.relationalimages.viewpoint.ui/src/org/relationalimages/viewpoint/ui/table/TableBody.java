// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;

/** A table with its bar, its keys and its context menu; a table without lines says how to begin. */
public final class TableBody extends Composite {

	private final TableController controller;
	private final LineViewer lines;
	private final CellCursor cursor;
	private final CellTyping typing;
	private final TableCommands commands;
	private final TableBar bar;
	private final StackLayout pages = new StackLayout();
	private final Composite page;
	private final EmptyTableNote note;
	private final MenuManager menu = new MenuManager();

	/** Shows the table of a controller. */
	public TableBody(Composite parent, TableController controller) {
		super(parent, SWT.NONE);
		this.controller = controller;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		page = new Composite(this, SWT.NONE);
		page.setLayout(pages);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		lines = new LineViewer(page, controller.source());
		new CellTips(lines, controller.source()).activate();
		cursor = new CellCursor(lines);
		typing = new CellTyping(controller, lines, cursor);
		commands = new TableCommands(controller, lines, cursor, typing, this::showAll);
		bar = new TableBar(top, lines, commands);
		note = new EmptyTableNote(page, controller, commands);
		new TableKeys(lines, cursor, typing, commands, this::find);
		cursor.follow(commands::update);
		lines.follow(this::turn);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(commands::fillMenu);
		lines.tree().setMenu(menu.createContextMenu(lines.tree()));
		addListener(SWT.Dispose, event -> bar.dispose());
		turn();
	}

	private void showAll() {
		bar.clear();
	}

	/** Puts the keyboard into the field for the search. */
	void find() {
		bar.searchField().setFocus();
	}

	/** To the lines, or to the sentence in their place. */
	private void turn() {
		boolean isEmpty = controller.table().lines().stream().noneMatch(DLine::isVisible);
		boolean hadKeyboard = pages.topControl == note && isKeyboardIn(note);
		if (isEmpty)
			note.fill();
		pages.topControl = isEmpty ? note : lines.tree();
		page.layout();
		commands.update();
		if (hadKeyboard && !isEmpty)
			lines.tree().setFocus();
	}

	private boolean isKeyboardIn(Composite part) {
		for (Control control = getDisplay().getFocusControl(); control != null; control = control.getParent())
			if (control == part)
				return true;
		return false;
	}

	/** The lines on the screen. */
	public LineViewer lines() {
		return lines;
	}

	/** The cell of the keyboard. */
	public CellCursor cursor() {
		return cursor;
	}

	/** What edits cells in their place. */
	CellTyping typing() {
		return typing;
	}

	/** What can be done. */
	TableCommands commands() {
		return commands;
	}

	/** The context menu. */
	MenuManager menu() {
		return menu;
	}

	/** Takes over what is being typed into a cell, if anything is. */
	public void finishTyping() {
		typing.finish();
	}

	/** To be called when it was found out anew whether the model can be changed, or what was copied. */
	void renew() {
		if (isDisposed())
			return;
		commands.update();
		if (pages.topControl == note)
			note.fill();
	}

	/** Selects and scrolls to the line, or else the first cell, that shows a semantic element; returns whether one does. */
	public boolean reveal(EObject element) {
		DTable table = controller.table();
		for (DLine line : table.allLines())
			if (line.target() == element && line.isVisible())
				return reveal(line, cursor.index());
		for (DLine line : table.allLines())
			for (int index = 1; index <= lines.columns().size(); index++)
				if (table.cell(line, lines.column(index)) != null && table.cell(line, lines.column(index)).target() == element)
					return reveal(line, index);
		return false;
	}

	private boolean reveal(DLine line, int index) {
		if (lines.item(line) == null)
			showAll();
		lines.viewer().reveal(line);
		if (line != cursor.line() || index != cursor.index())
			cursor.moveTo(line, index);
		return true;
	}

	@Override
	public boolean setFocus() {
		return !isDisposed() && pages.topControl != null && !pages.topControl.isDisposed() && pages.topControl.setFocus();
	}
}
