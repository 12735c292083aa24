// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.workbench.status.StatusLine;

/** Sets the program up: one perspective, windows remembered, failures told in one sentence. */
final class CaseWorkbenchAdvisor extends WorkbenchAdvisor {

	private AbstractStatusHandler failures;

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new CaseWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		super.postStartup();
		SettingsHeading.remove(PlatformUI.getWorkbench().getPreferenceManager());
		PlatformPage.offer(PlatformUI.getWorkbench().getPreferenceManager());
		// Not while windows are being opened: a dialog would hold up what the platform does after that.
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			AfterStart.run(window);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CasePerspective.ID;
	}

	@Override
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		if (failures == null)
			failures = new FailureHandler();
		return failures;
	}

	/** Whatever tried to change a case that can only be read has changed nothing; the user is told why. */
	@Override
	public void eventLoopException(Throwable failure) {
		if (failure instanceof ChangeRefused refused) {
			StatusLine.tell(refused.getMessage());
			return;
		}
		Platform.getLog(CaseWorkbenchAdvisor.class).log(Status.error("An action failed", failure));
	}
}
