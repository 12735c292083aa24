// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.workbench.open.Opening;

/** Lets the user choose case files on disk and opens them. */
public final class OpenCaseHandler extends AbstractHandler {

	private static String lastFolder = System.getProperty("user.home");

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Open Case");
		dialog.setFilterNames(new String[] { "Relational images (*.relimages)", "All files" });
		dialog.setFilterExtensions(new String[] { "*." + CaseFiles.EXTENSION, "*" });
		dialog.setFilterPath(lastFolder);
		if (dialog.open() == null)
			return null;
		lastFolder = dialog.getFilterPath();
		for (String name : dialog.getFileNames())
			Opening.open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
		return null;
	}
}
