// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;

/** Says one sentence at the bottom of the window. */
final class StatusLine {

	private StatusLine() {
	}

	static void tell(IWorkbenchPage page, String sentence) {
		if (page.getActivePart() == null)
			return;
		IWorkbenchPartSite site = page.getActivePart().getSite();
		if (site instanceof IEditorSite editor)
			editor.getActionBars().getStatusLineManager().setMessage(sentence);
		else if (site instanceof IViewSite view)
			view.getActionBars().getStatusLineManager().setMessage(sentence);
	}
}
