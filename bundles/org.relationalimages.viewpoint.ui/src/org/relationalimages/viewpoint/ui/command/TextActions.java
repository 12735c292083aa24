// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a text is edited in place the workbench's Delete, Undo, Copy and so on act on it, not on what is around it. */
public final class TextActions {

	private static final List<ActionFactory> SHARED = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
			ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.UNDO, ActionFactory.REDO);

	/** Whose turn it is in which bars: a second text may be opened before the first one is closed. */
	private static final Map<IActionBars, TextActions> AT_WORK = new WeakHashMap<>();

	private final IActionBars bars;
	private final Map<String, IAction> around = new HashMap<>();
	private final CellEditorActionHandler handler;
	private final CellEditor cell;

	private TextActions(IActionBars bars, CellEditor cell) {
		this.bars = bars;
		this.cell = cell;
		for (ActionFactory one : SHARED)
			around.put(one.getId(), bars.getGlobalActionHandler(one.getId()));
		handler = new CellEditorActionHandler(bars);
		handler.addCellEditor(cell);
		bars.updateActionBars();
	}

	/** Turns the actions of an editor's bars to the cell. */
	public static TextActions turnTo(CellEditor cell, IActionBars bars) {
		TextActions former = AT_WORK.get(bars);
		if (former != null)
			former.turnBack();
		TextActions turned = new TextActions(bars, cell);
		AT_WORK.put(bars, turned);
		return turned;
	}

	/** Whether a text is being edited in place anywhere. */
	public static boolean isAnyAtWork() {
		return AT_WORK.values().stream().anyMatch(one -> one.cell.getControl() != null && !one.cell.getControl().isDisposed());
	}

	/** Turns them back to what they were for before, unless they serve another text by now. */
	public void turnBack() {
		if (!AT_WORK.remove(bars, this))
			return;
		handler.dispose();
		around.forEach(bars::setGlobalActionHandler);
		bars.updateActionBars();
	}
}
