// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.Reloading;

/** Reads the current case anew from its file. */
public final class ReloadCaseHandler extends CaseHandler {

	@Override
	protected boolean fits(OpenCase open) {
		return open.file().isPresent();
	}

	@Override
	protected void run(IWorkbenchWindow window, OpenCase open) {
		Reloading.ask(window.getActivePage(), open);
	}
}
