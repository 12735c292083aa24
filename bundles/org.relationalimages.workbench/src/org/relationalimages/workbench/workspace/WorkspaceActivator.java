// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Joins our cases with a workspace as soon as there is one; starts none. */
public final class WorkspaceActivator implements BundleActivator {

	private Runnable end;

	@Override
	public void start(BundleContext context) {
		try {
			end = WorkspaceTracker.open(context);
		} catch (LinkageError e) {
			end = null; // this program has no workspaces
		}
	}

	@Override
	public void stop(BundleContext context) {
		if (end != null)
			end.run();
	}
}
