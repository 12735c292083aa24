// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.ReloadFlow;

/** Reads the current case anew from its file. */
public final class ReloadCaseHandler extends CaseHandler {

	@Override
	protected boolean fits(CaseDocument open) {
		return open.file().isPresent();
	}

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		ReloadFlow.ask(window.getActivePage(), open);
	}
}
