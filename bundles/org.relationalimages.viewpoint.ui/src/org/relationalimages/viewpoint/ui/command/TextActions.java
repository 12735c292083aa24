// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a text is edited in place the workbench's Delete, Undo, Copy and so on act on it, not on what is around it. */
public final class TextActions {

	private static final List<ActionFactory> SHARED = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
			ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.UNDO, ActionFactory.REDO);

	private final IActionBars bars;
	private final Map<String, IAction> around = new HashMap<>();
	private final CellEditorActionHandler handler;

	private TextActions(IActionBars bars, CellEditor cell) {
		this.bars = bars;
		for (ActionFactory one : SHARED)
			around.put(one.getId(), bars.getGlobalActionHandler(one.getId()));
		handler = new CellEditorActionHandler(bars);
		handler.addCellEditor(cell);
		bars.updateActionBars();
	}

	/** Turns the actions of an editor's bars to the cell. */
	public static TextActions turnTo(CellEditor cell, IActionBars bars) {
		return new TextActions(bars, cell);
	}

	/** Turns them back to what they were for before. */
	public void turnBack() {
		handler.dispose();
		around.forEach(bars::setGlobalActionHandler);
		bars.updateActionBars();
	}
}
