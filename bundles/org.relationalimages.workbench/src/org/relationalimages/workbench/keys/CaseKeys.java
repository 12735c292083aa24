// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.keys;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/**
 * Lets Ctrl+N, Ctrl+O and Ctrl+E mean cases while the user works with ours. Everywhere else in another workbench they keep
 * the meaning they have there.
 */
public final class CaseKeys implements IWindowListener {

	private static final String CONTEXT = "org.relationalimages.workbench.context";
	private static final String CONDITION = "org.relationalimages.workbench.active";
	private static CaseKeys installed;

	private final Set<IWorkbenchWindow> windows = new HashSet<>();

	private CaseKeys() {
	}

	/** Binds the keys in all windows of the running workbench, also in those to come. Whatever comes first of ours calls it. */
	public static void install() {
		if (installed != null || !PlatformUI.isWorkbenchRunning())
			return;
		installed = new CaseKeys();
		PlatformUI.getWorkbench().addWindowListener(installed);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			installed.windowOpened(window);
	}

	/** In the window's own service: keys bound there do not reach into dialogs. */
	@Override
	public void windowOpened(IWorkbenchWindow window) {
		if (windows.add(window))
			window.getService(IContextService.class).activateContext(CONTEXT, new ReferenceExpression(CONDITION));
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		windows.remove(window);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// The condition is followed by the workbench.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// See windowActivated.
	}
}
