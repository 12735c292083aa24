// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;

import org.eclipse.ui.INewWizard;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.NewCases;

/** Makes a new case from a template. */
public final class NewCaseWizard extends CaseMakingWizard implements INewWizard {

	private final NewCasePage page;
	private final ProtectPage protection = new ProtectPage();

	/** For the workbench, which offers it under "New". */
	public NewCaseWizard() {
		this(new NewCasePage());
	}

	private NewCaseWizard(NewCasePage page) {
		super("New Case", page);
		this.page = page;
	}

	@Override
	public void addPages() {
		super.addPages();
		addPage(protection);
	}

	@Override
	CaseDocument make() throws IOException {
		CaseDocument fresh = NewCases.fromTemplate(page.template(), page.title());
		fresh.protect(protection.protection());
		return fresh;
	}
}
