// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.Protecting;

/** Takes the protection of the current case away. */
public final class RemoveProtectionHandler extends CaseHandler {

	@Override
	protected boolean fits(CaseDocument open) {
		return open.isProtected() && !open.isReadOnly();
	}

	@Override
	protected void run(IWorkbenchWindow window, CaseDocument open) {
		Protecting.remove(window.getShell(), open);
	}
}
