// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.wizard.Wizards;

/** Starts the wizard for a table of the current case. */
public final class NewTableHandler extends CaseHandler {

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		Wizards.newTable(window, open);
	}
}
