// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.bar.Actions;

/** What can be done in a table, as actions of its bar, its context menu and the workbench. */
final class TableCommands {

	private final TableController controller;
	private final LineViewer lines;
	private final CellCursor cursor;
	private final CellTyping typing;
	private final TableClipboard clipboard;
	private final Runnable showAll;
	private final Action create = Actions.push("&New line\tIns", "add-line", this::create);
	private final Action delete = Actions.push("&Delete\tDel", "delete", this::delete);
	private final Action edit;
	private final Action copy;
	private final Action copyTable;
	private final Action paste;
	private final Action selectAll;

	/** @param showAll ends a search, so that a new line is seen */
	TableCommands(TableController controller, LineViewer lines, CellCursor cursor, CellTyping typing, Runnable showAll) {
		this.controller = controller;
		this.lines = lines;
		this.cursor = cursor;
		this.typing = typing;
		this.showAll = showAll;
		clipboard = new TableClipboard(controller, lines, cursor, this::revealed);
		edit = Actions.push("&Edit cell\tF2", "edit", () -> typing.begin(null));
		copy = Actions.push("&Copy\tCtrl+C", "copy", clipboard::copy);
		copyTable = Actions.push("Copy &whole table", null, clipboard::copyTable);
		paste = Actions.push("&Paste\u2026\tCtrl+V", "paste", clipboard::paste);
		selectAll = Actions.push("Select All", null, () -> {
			lines.viewer().setSelection(new StructuredSelection(lines.shown()));
			lines.tree().setFocus();
		});
		create.setToolTipText("New line (Insert or Ctrl+Enter)");
		delete.setToolTipText("Delete the selected lines (Del)");
		copy.setToolTipText("Copy the cell, or all selected lines (Ctrl+C)");
		paste.setToolTipText("Paste from a spreadsheet, with a look at what goes where (Ctrl+V)");
		update();
	}

	/** Adds the most important ones to a bar. */
	void fill(IContributionManager bar) {
		ActionContributionItem first = new ActionContributionItem(create);
		first.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bar.add(first);
		bar.add(delete);
		bar.add(new Separator());
		bar.add(copy);
		bar.add(paste);
	}

	/** Adds all to a context menu. */
	void fillMenu(IMenuManager menu) {
		List<Creation> creations = creations();
		if (creations.size() > 1) {
			MenuManager ways = new MenuManager("&New line");
			creations.forEach(one -> ways.add(Actions.push(Actions.plain(one.label()), null, () -> create(one))));
			menu.add(ways);
		} else
			menu.add(create);
		menu.add(new Separator("edit"));
		menu.add(edit);
		menu.add(delete);
		menu.add(new Separator("clipboard"));
		menu.add(copy);
		menu.add(copyTable);
		menu.add(paste);
		menu.add(new Separator("additions"));
	}

	/** Enables what can be done now. What can only be read is copied still; a refused edit says why. */
	void update() {
		boolean isOpen = controller.session().refusal() == null;
		boolean hasLine = cursor.line() != null;
		create.setEnabled(isOpen && !creations().isEmpty());
		delete.setEnabled(isOpen && hasLine);
		edit.setEnabled(hasLine);
		copy.setEnabled(hasLine);
		copyTable.setEnabled(hasLine);
		paste.setEnabled(isOpen && (hasLine || !creations().isEmpty()));
	}

	Action deleteAction() {
		return delete;
	}

	Action copyAction() {
		return copy;
	}

	Action pasteAction() {
		return paste;
	}

	Action selectAllAction() {
		return selectAll;
	}

	/** The ways to make a new line here: beside the line of the cursor, below it, and in the table. */
	private List<Creation> creations() {
		return controller.creationsNear(cursor.line());
	}

	/** Makes a new line where the cursor is; asks which one when there are several kinds. */
	void create() {
		List<Creation> creations = creations();
		if (creations.isEmpty())
			controller.tellWhyNot("This table makes no new lines itself; what it shows is entered elsewhere.");
		else if (creations.size() == 1)
			create(creations.getFirst());
		else
			ask(creations);
	}

	private void ask(List<Creation> creations) {
		Tree tree = lines.tree();
		MenuManager manager = new MenuManager();
		creations.forEach(one -> manager.add(Actions.push(Actions.plain(one.label()), null, () -> create(one))));
		Menu menu = manager.createContextMenu(tree);
		Rectangle box = cursor.bounds();
		menu.setLocation(tree.toDisplay(box == null ? 0 : box.x, box == null ? 0 : box.y + box.height));
		menu.addListener(SWT.Hide, event -> tree.getDisplay().asyncExec(manager::dispose));
		menu.setVisible(true);
	}

	/** Makes a line in that way, and goes to the first of its cells that can be edited. */
	void create(Creation creation) {
		typing.finish();
		revealed(controller.create(creation));
	}

	private void revealed(List<DLine> made) {
		if (made.isEmpty())
			return;
		DLine first = made.getFirst();
		if (lines.item(first) == null)
			showAll.run();
		lines.tree().setFocus();
		cursor.moveTo(first, firstEditable(first));
	}

	private int firstEditable(DLine line) {
		for (int index = 1; index <= lines.columns().size(); index++)
			if (controller.canEdit(line, lines.column(index)))
				return index;
		return Math.min(1, lines.columns().size());
	}

	/** Deletes the selected lines. */
	void delete() {
		List<DLine> doomed = lines.selected();
		if (doomed.isEmpty() && cursor.line() != null)
			doomed = List.of(cursor.line());
		if (!doomed.isEmpty())
			controller.delete(doomed);
	}
}
