// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.status.Background;

/** Makes a case and shows it; where it is kept is asked when it is saved. A failure is reported on the first page. */
abstract class CaseMakingWizard extends Wizard implements IWorkbenchWizard {

	private final WizardPage first;
	private IWorkbench workbench;

	CaseMakingWizard(String title, WizardPage first) {
		this.first = first;
		setWindowTitle(title);
	}

	/** Makes the case that the pages describe. */
	abstract CaseDocument make() throws IOException;

	@Override
	public final void init(IWorkbench owner, IStructuredSelection selection) {
		workbench = owner;
	}

	@Override
	public void addPages() {
		addPage(first);
	}

	@Override
	public final boolean performFinish() {
		try {
			CaseDocument made = make();
			Wizards.afterwards(() -> OpenFlow.show(workbench.getActiveWorkbenchWindow().getActivePage(), made));
			return true;
		} catch (IOException | RuntimeException e) {
			first.setErrorMessage(Background.sentence(e));
			return false;
		}
	}
}
