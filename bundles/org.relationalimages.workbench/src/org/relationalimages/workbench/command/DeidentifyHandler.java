// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.privacy.DeidentifyWizard;
import org.relationalimages.workbench.properties.PendingEdits;

/** Starts the wizard that makes a de-identified copy of the current case. */
public final class DeidentifyHandler extends CaseHandler {

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		PendingEdits.flush();
		new WizardDialog(window.getShell(), new DeidentifyWizard(window.getActivePage(), open)).open();
	}
}
