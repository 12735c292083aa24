// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.casefile.CaseFiles;

/** A command for case files that the user chooses on disk. */
abstract class FileHandler extends AbstractHandler {

	private static String lastFolder = System.getProperty("user.home");

	private final String title;

	/** The title of the dialog that asks for the files. */
	FileHandler(String title) {
		this.title = title;
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { "Relational images (*.relimages)", "All files" });
		dialog.setFilterExtensions(new String[] { "*." + CaseFiles.EXTENSION, "*" });
		dialog.setFilterPath(lastFolder);
		if (dialog.open() == null)
			return null;
		lastFolder = dialog.getFilterPath();
		for (String name : dialog.getFileNames())
			open(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
		return null;
	}

	/** Opens one of them. */
	protected abstract void open(IWorkbenchPage page, Path file);
}
