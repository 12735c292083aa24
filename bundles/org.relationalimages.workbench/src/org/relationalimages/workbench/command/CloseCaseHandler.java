// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.Closing;

/** Closes the current case with its diagrams. */
public final class CloseCaseHandler extends CaseHandler {

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		Closing.close(window.getActivePage(), open);
	}
}
