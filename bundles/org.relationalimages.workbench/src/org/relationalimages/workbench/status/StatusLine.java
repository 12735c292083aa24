// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.viewpoint.ui.speech.Announcer;

/** Says one sentence at the bottom of the window, for as long as it takes to read it, and to screen readers. */
public final class StatusLine {

	/** How long a sentence stays, in milliseconds, unless another one comes. */
	private static final int STAYS = 15_000;

	private static int told;

	private StatusLine() {
	}

	/** Says it in the window in front, if there is one. */
	public static void tell(String sentence) {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		if (window != null && window.getActivePage() != null)
			tell(window.getActivePage(), sentence);
	}

	/** Says it in the window of a page. */
	public static void tell(IWorkbenchPage page, String sentence) {
		if (page.getActivePart() == null)
			return;
		IStatusLineManager line = line(page.getActivePart().getSite());
		if (line == null)
			return;
		line.setMessage(sentence);
		Announcer.say(page.getWorkbenchWindow().getShell().getDisplay(), sentence);
		int mine = ++told;
		page.getWorkbenchWindow().getShell().getDisplay().timerExec(STAYS, () -> {
			if (mine == told)
				line.setMessage(null);
		});
	}

	private static IStatusLineManager line(IWorkbenchPartSite site) {
		return switch (site) {
		case IEditorSite editor -> editor.getActionBars().getStatusLineManager();
		case IViewSite view -> view.getActionBars().getStatusLineManager();
		default -> null;
		};
	}
}
