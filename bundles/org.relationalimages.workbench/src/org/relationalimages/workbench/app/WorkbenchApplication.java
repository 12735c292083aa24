// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The workbench as a program of its own. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			OwnInfoIcon.install();
			noteVersion();
			WorkFolder.close();
			int code = PlatformUI.createAndRunWorkbench(display, new CaseWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** For the text of the About dialog. */
	private static void noteVersion() {
		Version version = FrameworkUtil.getBundle(WorkbenchApplication.class).getVersion();
		System.setProperty("relationalimages.version", version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
