// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.open.OpenFlow;

/** Opens a table of a case, also one that has no lines yet. */
public final class NewTableWizard extends Wizard implements INewWizard {

	private NewTablePage page;

	/** For the workbench, which offers it under "New". */
	public NewTableWizard() {
		setWindowTitle("New Table");
	}

	NewTableWizard(CaseDocument open) {
		this();
		page = new NewTablePage(open);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		CurrentCase.of(workbench.getActiveWorkbenchWindow(), selection).ifPresent(current -> page = new NewTablePage(current));
	}

	@Override
	public void addPages() {
		addPage(page == null ? new NoCasePage() : page);
	}

	@Override
	public boolean performFinish() {
		CaseTable table = page.chosen();
		IWorkbenchPage workbenchPage = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Wizards.afterwards(() -> OpenFlow.openTable(workbenchPage, table));
		return true;
	}
}
