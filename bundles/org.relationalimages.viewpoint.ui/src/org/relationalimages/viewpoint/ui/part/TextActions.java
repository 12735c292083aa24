// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a label is edited the workbench's Delete, Undo, Copy and so on act on its text, not on the diagram. */
final class TextActions {

	private static final List<ActionFactory> SHARED = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
			ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.UNDO, ActionFactory.REDO);

	private final IActionBars bars;
	private final Map<String, IAction> diagram = new HashMap<>();
	private final CellEditorActionHandler handler;

	private TextActions(IActionBars bars, CellEditor cell) {
		this.bars = bars;
		for (ActionFactory one : SHARED)
			diagram.put(one.getId(), bars.getGlobalActionHandler(one.getId()));
		handler = new CellEditorActionHandler(bars);
		handler.addCellEditor(cell);
		bars.updateActionBars();
	}

	/** Turns the actions to the cell; null when the canvas is in no workbench. */
	static TextActions turnTo(CellEditor cell, EditPartViewer viewer) {
		if (!(viewer.getEditDomain() instanceof DefaultEditDomain domain) || domain.getEditorPart() == null)
			return null;
		return new TextActions(domain.getEditorPart().getEditorSite().getActionBars(), cell);
	}

	/** Turns them back to the diagram. */
	void turnBack() {
		handler.dispose();
		diagram.forEach(bars::setGlobalActionHandler);
		bars.updateActionBars();
	}
}
