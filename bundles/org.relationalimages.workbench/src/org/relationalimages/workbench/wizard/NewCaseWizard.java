// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.relationalimages.workbench.open.CaseDocument;
import org.relationalimages.workbench.open.NewCases;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.status.Background;

/** Makes a new case from a template. Where it is kept is asked when it is saved. */
public final class NewCaseWizard extends Wizard implements INewWizard {

	private final NewCasePage page = new NewCasePage();
	private final ProtectPage protection = new ProtectPage();
	private IWorkbench workbench;

	/** For the workbench, which offers it under "New". */
	public NewCaseWizard() {
		setWindowTitle("New Case");
	}

	@Override
	public void init(IWorkbench owner, IStructuredSelection selection) {
		workbench = owner;
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(protection);
	}

	@Override
	public boolean performFinish() {
		try {
			CaseDocument fresh = NewCases.fromTemplate(page.template(), page.title());
			fresh.protect(protection.protection());
			Wizards.afterwards(() -> OpenFlow.show(workbench.getActiveWorkbenchWindow().getActivePage(), fresh));
			return true;
		} catch (IOException | RuntimeException e) {
			page.setErrorMessage(Background.sentence(e));
			return false;
		}
	}
}
