// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.keys.CaseKeys;
import org.relationalimages.workbench.status.StatusLine;

/**
 * Connects the workbench with the open cases when the first one is opened: their unsaved changes are kept safe, their
 * files are watched, and the program asks about them before it ends. Nothing of what it installs is known to the cases.
 */
public final class DocumentFollowers implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		OpenDocuments.get().onOpened(DocumentFollowers::follow);
	}

	@Override
	public void stop(BundleContext context) {
		// the workbench has ended before
	}

	private static void follow(CaseDocument open) {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		open.startAutosave(DocumentFollowers::later, DocumentFollowers::trouble);
		ShutdownQuestion.install();
		FileWatch.install();
		EditorTitles.install();
		CaseKeys.install();
		EditorTrail.install();
		RecentFiles.install();
	}

	private static void later(Runnable task) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed())
			display.asyncExec(task);
	}

	private static void trouble(String sentence) {
		Platform.getLog(DocumentFollowers.class).log(Status.warning(sentence));
		later(() -> StatusLine.tell(sentence));
	}
}
