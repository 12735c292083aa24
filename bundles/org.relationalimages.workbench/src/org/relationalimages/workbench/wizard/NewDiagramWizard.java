// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.open.OpenFlow;

/** Makes a new diagram of a case. */
public final class NewDiagramWizard extends Wizard implements INewWizard {

	private CaseDocument open;
	private NewDiagramPage page;

	/** For the workbench, which offers it under "New". */
	public NewDiagramWizard() {
		setWindowTitle("New Diagram");
	}

	NewDiagramWizard(CaseDocument open) {
		this();
		about(open);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		CurrentCase.of(workbench.getActiveWorkbenchWindow(), selection).ifPresent(this::about);
	}

	private void about(CaseDocument current) {
		open = current;
		page = new NewDiagramPage(current);
	}

	@Override
	public void addPages() {
		addPage(page == null ? new NoCasePage() : page);
	}

	@Override
	public boolean performFinish() {
		OpenFlow.openDiagram(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
				open.add(page.description(), page.target()));
		return true;
	}
}
