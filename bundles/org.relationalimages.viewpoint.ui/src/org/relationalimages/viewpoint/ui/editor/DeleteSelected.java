// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;

/** Deletes the selected elements from the model, as one step. */
final class DeleteSelected extends SelectionAction {

	private final DiagramEditor editor;

	DeleteSelected(DiagramEditor editor) {
		super((IWorkbenchPart) editor);
		this.editor = editor;
		setId(ActionFactory.DELETE.getId());
		setText("Delete");
	}

	@Override
	protected boolean calculateEnabled() {
		return editor.viewer() != null
				&& editor.viewer().controller().may(tools -> tools.canDelete(editor.viewer().selectedElements()));
	}

	@Override
	public void run() {
		editor.viewer().controller().delete(editor.viewer().selectedElements());
	}
}
