// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.open.Restoring;

/** Shows the backups of the case the user works on, or of all cases where there is none, and opens the chosen one. */
public final class RestoreBackupHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> file = CurrentCase.of(window, HandlerUtil.getCurrentSelection(event)).flatMap(CaseDocument::file);
		Restoring.show(window.getActivePage(), file.orElse(null));
		return null;
	}
}
