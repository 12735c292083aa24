// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.workbench.open.OpenFlow;

/** Lets the user choose case files on disk and opens them for reading only. */
public final class OpenReadOnlyHandler extends FileHandler {

	/** For the workbench. */
	public OpenReadOnlyHandler() {
		super("Open Case Read-Only");
	}

	@Override
	protected void open(IWorkbenchPage page, Path file) {
		OpenFlow.openReadOnly(page, file);
	}
}
