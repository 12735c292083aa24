// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.relationalimages.viewpoint.ui.canvas.ErrorLog;
import org.relationalimages.viewpoint.ui.speech.Announcer;

/**
 * Shows messages in the editor's status line and says them to screen readers; failures in a dialog. A message stays until something else is
 * selected, the editor is left, the case is saved, or the next step is done.
 */
public final class EditorMessages implements UserMessages {

	private final IEditorPart editor;
	private final IPartListener2 leaving = new IPartListener2() {
		@Override
		public void partDeactivated(IWorkbenchPartReference part) {
			if (part.getPart(false) == editor)
				outdate();
		}
	};
	private boolean hasMessage;
	private boolean isNew;

	/** The messages of an editor. */
	public EditorMessages(IEditorPart editor) {
		this.editor = editor;
	}

	/** Clears messages when the user goes on to something else in the viewer or leaves the editor. */
	public void follow(ISelectionProvider viewer) {
		viewer.addSelectionChangedListener(event -> outdate());
		editor.getSite().getPage().addPartListener(leaving);
	}

	/** Stops listening to the workbench page. */
	public void dispose() {
		editor.getSite().getPage().removePartListener(leaving);
	}

	/** Clears a message that is not about what happens right now: a refused step may select elements itself. */
	public void outdate() {
		if (hasMessage && !isNew)
			clear();
	}

	@Override
	public void tell(String sentence) {
		statusLine().setErrorMessage(sentence);
		Announcer.say(editor.getSite().getShell().getDisplay(), sentence);
		hasMessage = true;
		isNew = true;
		editor.getSite().getShell().getDisplay().asyncExec(() -> isNew = false);
	}

	@Override
	public void clear() {
		statusLine().setErrorMessage(null);
		hasMessage = false;
	}

	@Override
	public void fail(String sentence, Throwable cause) {
		ErrorLog.log(sentence, cause);
		MessageDialog.openError(editor.getSite().getShell(), editor.getTitle(), sentence);
	}

	private IStatusLineManager statusLine() {
		return editor.getEditorSite().getActionBars().getStatusLineManager();
	}
}
