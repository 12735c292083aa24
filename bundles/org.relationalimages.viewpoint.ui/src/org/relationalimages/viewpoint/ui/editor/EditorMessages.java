// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.relationalimages.viewpoint.ui.canvas.ErrorLog;
import org.relationalimages.viewpoint.ui.command.UserMessages;

/** Shows messages in the editor's status line, and failures in a dialog. */
final class EditorMessages implements UserMessages {

	private final IEditorPart editor;

	EditorMessages(IEditorPart editor) {
		this.editor = editor;
	}

	@Override
	public void tell(String sentence) {
		statusLine().setErrorMessage(sentence);
	}

	@Override
	public void clear() {
		statusLine().setErrorMessage(null);
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
