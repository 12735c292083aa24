// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.relationalimages.workbench.keys.CaseKeys;
import org.relationalimages.workbench.open.FileDrop;

/** The main window: as large as is comfortable on the screen, cases dropped on it are opened. */
final class CaseWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point LARGEST = new Point(1600, 1000);

	CaseWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new CaseActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(LARGEST.x, screen.width * 19 / 20), Math.min(LARGEST.y, screen.height * 19 / 20)));
		window.setTitle(WindowTitle.PROGRAM);
		window.setShowCoolBar(true);
		window.setShowMenuBar(true);
		window.setShowStatusLine(true);
		window.setShowPerspectiveBar(false);
		window.setShowProgressIndicator(true);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new FileDrop());
	}

	@Override
	public void postWindowOpen() {
		CaseKeys.install();
		WindowTitle.keep(getWindowConfigurer());
		FileDrop.install(getWindowConfigurer().getWindow().getShell());
	}
}
