// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import org.eclipse.core.resources.IWorkspace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Waits for the workspace to be opened, which offers itself as a service then. */
final class WorkspaceTracker extends ServiceTracker<IWorkspace, WorkspaceLink> {

	private WorkspaceTracker(BundleContext context) {
		super(context, IWorkspace.class, null);
	}

	/** Waits from now on; gives what ends that. */
	static Runnable open(BundleContext context) {
		WorkspaceTracker tracker = new WorkspaceTracker(context);
		tracker.open();
		return tracker::close;
	}

	@Override
	public WorkspaceLink addingService(ServiceReference<IWorkspace> reference) {
		WorkspaceLink link = new WorkspaceLink(context.getService(reference));
		link.connect();
		return link;
	}

	@Override
	public void removedService(ServiceReference<IWorkspace> reference, WorkspaceLink link) {
		link.disconnect();
		context.ungetService(reference);
	}
}
