// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.properties.PendingEdits;

/** Saves the current case where no editor is there to do it, with what is just being typed. */
public final class SaveCaseHandler extends CaseHandler {

	@Override
	protected boolean fits(CaseDocument open) {
		return open.isDirty() || PendingEdits.isTyping();
	}

	@Override
	protected boolean fitsNone() {
		return false;
	}

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		SaveFlow.save(window.getShell(), open);
	}
}
