// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.ui.actions.ActionFactory;

/** Connects the workbench's Undo, Redo, Cut, Copy, Paste, Delete, Select All and Print with the active diagram. */
public final class DiagramActionBars extends ActionBarContributor {

	@Override
	protected void buildActions() {
		addRetargetAction(new UndoRetargetAction());
		addRetargetAction(new RedoRetargetAction());
		addRetargetAction(new DeleteRetargetAction());
	}

	@Override
	protected void declareGlobalActionKeys() {
		for (ActionFactory shared : List.of(ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
				ActionFactory.PRINT))
			addGlobalActionKey(shared.getId());
	}
}
