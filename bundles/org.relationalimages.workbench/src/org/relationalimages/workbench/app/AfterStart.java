// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.workbench.open.CaseEditorInput;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.RestoreAtStartup;
import org.relationalimages.workbench.recover.Recovering;

/** What is done once the window is there: remembered cases that need an answer, cases named on the command line, and unsaved changes. */
final class AfterStart {

	private AfterStart() {
	}

	static void run(IWorkbenchWindow window) {
		window.getShell().getDisplay().asyncExec(() -> {
			IWorkbenchPage page = window.getActivePage();
			if (page == null)
				return;
			// Restores the editor in front, which may wait for its passphrase.
			page.getActiveEditor();
			List<Path> waiting = RestoreAtStartup.takeWaiting();
			dropFailed(page);
			waiting.forEach(file -> OpenFlow.open(page, file));
			CommandLineFiles.open(window);
			boolean isFirst = FirstStart.isNow();
			if (page.getEditorReferences().length == 0 && isFirst)
				OpenFlow.openTeachingCase(page, TeachingCases.all().get(0));
			else if (page.getEditorReferences().length == 0)
				StartPage.open(page);
			Recovering.offer(window, false);
		});
	}

	/** Closes the editors of what is not there any more, or not yet. */
	private static void dropFailed(IWorkbenchPage page) {
		for (IEditorReference reference : page.getEditorReferences())
			if (isLost(reference))
				page.closeEditors(new IEditorReference[] { reference }, false);
	}

	private static boolean isLost(IEditorReference reference) {
		try {
			return !(reference.getEditorInput() instanceof CaseEditorInput);
		} catch (PartInitException e) {
			return true;
		}
	}
}
