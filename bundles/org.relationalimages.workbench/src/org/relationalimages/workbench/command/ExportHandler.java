// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.wizard.Wizards;

/** Starts the wizard that exports the current case. */
public final class ExportHandler extends CaseHandler {

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		Wizards.export(window, open);
	}
}
