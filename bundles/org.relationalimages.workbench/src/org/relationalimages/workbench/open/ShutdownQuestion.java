// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;

/** Asks about unsaved cases before the workbench closes; a case may be changed without an editor of it being open. */
final class ShutdownQuestion implements IWorkbenchListener {

	private static boolean installed;

	private ShutdownQuestion() {
	}

	static void install() {
		if (installed || !PlatformUI.isWorkbenchRunning())
			return;
		installed = true;
		PlatformUI.getWorkbench().addWorkbenchListener(new ShutdownQuestion());
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return SaveFlow.askAll(window == null ? null : window.getShell(), OpenDocuments.get().all()) || forced;
	}

	/** Journals go and locks are released; unsaved changes that nobody could be asked about stay in their journal. */
	@Override
	public void postShutdown(IWorkbench workbench) {
		OpenDocuments.get().all().forEach(CaseDocument::dispose);
	}
}
