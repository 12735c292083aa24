// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.wizard.Wizards;

/** Starts the wizard for a new diagram of the current case. */
public final class NewDiagramHandler extends CaseHandler {

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		Wizards.newDiagram(window, open);
	}
}
