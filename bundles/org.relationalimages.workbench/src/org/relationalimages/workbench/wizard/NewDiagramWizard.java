// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.Opening;

/** Makes a new diagram of a case. */
final class NewDiagramWizard extends Wizard {

	private final OpenCase open;
	private final NewDiagramPage page;

	NewDiagramWizard(OpenCase open) {
		this.open = open;
		this.page = new NewDiagramPage(open);
		setWindowTitle("New Diagram");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Opening.openDiagram(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
				open.add(page.description(), page.target()));
		return true;
	}
}
