// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.OpenDocuments;

/** In a workbench that a test has started as a process of its own, changes the title of the case that is open. */
public final class ChildEdit implements IStartup {

	/** Set in such a process: the new title. */
	static final String TITLE = "relationalimages.tests.child.title";

	private static final int AGAIN = 100;

	@Override
	public void earlyStartup() {
		if (System.getProperty(TITLE) != null)
			Display.getDefault().asyncExec(ChildEdit::edit);
	}

	private static void edit() {
		if (OpenDocuments.get().all().isEmpty()) {
			Display.getCurrent().timerExec(AGAIN, ChildEdit::edit);
			return;
		}
		CaseDocument open = OpenDocuments.get().all().get(0);
		open.session().execute("Rename the case", () -> open.root().setTitle(System.getProperty(TITLE)));
	}
}
