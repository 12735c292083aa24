// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.workbench.open.CurrentCase;

/** Tells that a wizard from the workbench's own lists needs a case. */
final class NoCasePage extends WizardPage {

	NoCasePage() {
		super("noCase");
		setTitle("No case");
		setMessage(CurrentCase.NONE, INFORMATION);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		setControl(new Composite(parent, SWT.NONE));
	}
}
