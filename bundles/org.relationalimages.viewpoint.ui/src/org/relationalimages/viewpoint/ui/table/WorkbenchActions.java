// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.ui.bar.Actions;

/** What the workbench's Undo, Redo, Delete, Copy, Paste, Select All and Find do in a table. */
final class WorkbenchActions {

	private final EditingSession session;
	private final TableBody body;
	private final Action undo;
	private final Action redo;
	private final Action find;

	WorkbenchActions(EditingSession session, TableController controller, TableBody body) {
		this.session = session;
		this.body = body;
		undo = Actions.push("&Undo", null, () -> controller.guard("Undo", session::undo));
		redo = Actions.push("&Redo", null, () -> controller.guard("Redo", session::redo));
		find = Actions.push("&Find", null, body::find);
		update();
	}

	/** Makes the bars of all table editors those of this one. */
	void turnTo(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), body.commands().deleteAction());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), body.commands().copyAction());
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), body.commands().pasteAction());
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), body.commands().selectAllAction());
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		bars.updateActionBars();
	}

	/** Names undo and redo after what they would do now. */
	void update() {
		set(undo, "&Undo", session.canUndo() ? session.undoLabel() : null);
		set(redo, "&Redo", session.canRedo() ? session.redoLabel() : null);
	}

	private static void set(Action action, String verb, String label) {
		action.setEnabled(label != null);
		action.setText(label == null ? verb : verb + " " + Actions.plain(label));
	}
}
