// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.relationalimages.viewpoint.table.DLine;

/** The keys of a table, as spreadsheets have them. Those for whole pages and for selecting several lines are the tree's own. */
final class TableKeys {

	private final LineViewer lines;
	private final CellCursor cursor;
	private final CellTyping typing;
	private final TableCommands commands;
	private final Runnable find;

	/** @param find puts the keyboard into the field for the search */
	TableKeys(LineViewer lines, CellCursor cursor, CellTyping typing, TableCommands commands, Runnable find) {
		this.lines = lines;
		this.cursor = cursor;
		this.typing = typing;
		this.commands = commands;
		this.find = find;
		lines.tree().addListener(SWT.KeyDown, this::pressed);
		lines.tree().addListener(SWT.Traverse, this::traversed);
		lines.tree().addListener(SWT.MouseDoubleClick, event -> typing.begin(null));
		lines.tree().addListener(SWT.MouseDown, event -> typing.finish());
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			// At the end of the table Tab leads out of it.
			if ((event.stateMask & SWT.MOD1) == 0 && cursor.moveOn(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1))
				event.doit = false;
		} else if (event.detail == SWT.TRAVERSE_RETURN)
			event.doit = false;
	}

	private void pressed(Event event) {
		boolean isHandled = (event.stateMask & SWT.MODIFIER_MASK) == 0 ? plain(event)
				: (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 ? withControl(event) : isShifted(event) && typed(event);
		if (isHandled)
			event.doit = false;
	}

	private static boolean isShifted(Event event) {
		return (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
	}

	private boolean plain(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> left();
		case SWT.ARROW_RIGHT -> right();
		case SWT.HOME -> cursor.moveToEnd(false, true);
		case SWT.END -> cursor.moveToEnd(true, true);
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> typing.begin(null);
		case SWT.INSERT -> commands.create();
		case SWT.DEL -> commands.delete();
		case SWT.BS -> typing.begin("");
		case ' ' -> typing.begin(null);
		default -> {
			return typed(event);
		}
		}
		return true;
	}

	private boolean withControl(Event event) {
		switch (event.keyCode) {
		case SWT.HOME -> cursor.moveToEnd(false, false);
		case SWT.END -> cursor.moveToEnd(true, false);
		case SWT.CR, SWT.KEYPAD_CR -> commands.create();
		case 'f' -> find.run();
		default -> {
			return false;
		}
		}
		return true;
	}

	/** A character begins a new text of the cell. */
	private boolean typed(Event event) {
		if (event.character < ' ' || event.character == SWT.DEL)
			return false;
		typing.begin(String.valueOf(event.character));
		return true;
	}

	/** On the names, the arrows fold and unfold what is below a line first. */
	private void left() {
		DLine line = cursor.line();
		if (cursor.index() > 0)
			cursor.moveColumn(-1);
		else if (line != null && !line.lines().isEmpty() && lines.viewer().getExpandedState(line))
			lines.viewer().setExpandedState(line, false);
		else if (line != null && line.parent() != null)
			cursor.moveTo(line.parent(), 0);
	}

	private void right() {
		DLine line = cursor.line();
		if (cursor.index() == 0 && line != null && !line.lines().isEmpty() && !lines.viewer().getExpandedState(line))
			lines.viewer().setExpandedState(line, true);
		else
			cursor.moveColumn(1);
	}
}
