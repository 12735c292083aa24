// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;

/** Notices when one comes from another editor to one of ours: the other one may have changed the same file. */
final class EditorSwitch implements IPartListener {

	private final Runnable action;
	private boolean isElsewhere;

	EditorSwitch(Runnable action) {
		this.action = action;
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		if (!(part instanceof IEditorPart))
			return;
		boolean wasElsewhere = isElsewhere;
		isElsewhere = !(part instanceof CaseEditor);
		if (wasElsewhere && !isElsewhere)
			action.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		// activation counts
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		// another one is activated then
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// another one is activated then
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// activation counts
	}
}
