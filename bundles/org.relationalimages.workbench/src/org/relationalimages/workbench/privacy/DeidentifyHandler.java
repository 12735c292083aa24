// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.properties.PendingEdits;

/** Starts the wizard that makes a de-identified copy of the current case. */
public final class DeidentifyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenCase> current = CurrentCase.of(window, HandlerUtil.getCurrentSelection(event));
		if (current.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "No case", CurrentCase.NONE);
			return null;
		}
		PendingEdits.flush();
		new WizardDialog(window.getShell(), new DeidentifyWizard(window.getActivePage(), current.get())).open();
		return null;
	}
}
