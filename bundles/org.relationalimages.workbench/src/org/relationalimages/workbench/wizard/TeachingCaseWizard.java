// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;

import org.eclipse.ui.IImportWizard;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.NewCases;

/** Makes an own copy of a bundled teaching case, to be changed and kept. */
public final class TeachingCaseWizard extends CaseMakingWizard implements IImportWizard {

	private final TeachingCasePage page;

	/** For the workbench, which offers it under "Import". */
	public TeachingCaseWizard() {
		this(new TeachingCasePage());
	}

	private TeachingCaseWizard(TeachingCasePage page) {
		super("Import Teaching Case", page);
		this.page = page;
	}

	@Override
	CaseDocument make() throws IOException {
		return NewCases.copyOf(page.chosen());
	}
}
