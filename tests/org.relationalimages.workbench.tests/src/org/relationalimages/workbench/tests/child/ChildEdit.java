// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** In a workbench that a test has started as a process of its own, types another title for the case that is open, without leaving the field. */
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
		IEditorPart editor = WorkbenchFixture.page().getActiveEditor();
		if (OpenDocuments.get().all().isEmpty() || editor == null) {
			again();
			return;
		}
		WorkbenchFixture.page().activate(editor);
		PropertiesRobot propertiesRobot = new PropertiesRobot(); // of a diagram with nothing selected it shows the case
		if (propertiesRobot.isHint()) {
			again();
			return;
		}
		String title = System.getProperty(TITLE);
		propertiesRobot.type(CasesPackage.Literals.CASE_FILE__TITLE, title.substring(0, title.length() / 2));
		propertiesRobot.type(CasesPackage.Literals.CASE_FILE__TITLE, title);
	}

	private static void again() {
		Display.getCurrent().timerExec(AGAIN, ChildEdit::edit);
	}
}
