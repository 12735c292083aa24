// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.relationalimages.workbench.open.CaseDocument;
import org.relationalimages.workbench.open.NewCases;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.status.Background;

/** Makes an own copy of a bundled teaching case, to be changed and kept. */
public final class TeachingCaseWizard extends Wizard implements IImportWizard {

	private final TeachingCasePage page = new TeachingCasePage();
	private IWorkbench workbench;

	/** For the workbench, which offers it under "Import". */
	public TeachingCaseWizard() {
		setWindowTitle("Import Teaching Case");
	}

	@Override
	public void init(IWorkbench owner, IStructuredSelection selection) {
		workbench = owner;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			CaseDocument copy = NewCases.copyOf(page.chosen());
			Wizards.afterwards(() -> OpenFlow.show(workbench.getActiveWorkbenchWindow().getActivePage(), copy));
			return true;
		} catch (IOException | RuntimeException e) {
			page.setErrorMessage(Background.sentence(e));
			return false;
		}
	}
}
