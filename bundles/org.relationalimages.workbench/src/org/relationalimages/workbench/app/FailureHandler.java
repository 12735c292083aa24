// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Logs what went wrong and, where asked to, says it in one sentence. Never a stack trace in the user's face. */
final class FailureHandler extends AbstractStatusHandler {

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & StatusManager.LOG) != 0)
			Platform.getLog(FailureHandler.class).log(status);
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0)
			Display.getDefault().asyncExec(() -> show(status));
	}

	private static void show(IStatus status) {
		if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing())
			return;
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		int kind = status.getSeverity() == IStatus.ERROR ? MessageDialog.ERROR : MessageDialog.INFORMATION;
		MessageDialog.open(kind, window == null ? null : window.getShell(), "Relational Images", status.getMessage(), 0);
	}
}
