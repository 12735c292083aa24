// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import org.eclipse.core.resources.IWorkspace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Waits for the workspace to be opened, which offers itself as a service then. */
final class WorkspaceTracker extends ServiceTracker<IWorkspace, WorkspaceLink> {

	private final OpenFiles files;

	private WorkspaceTracker(BundleContext context, OpenFiles files) {
		super(context, IWorkspace.class, null);
		this.files = files;
	}

	/** Waits from now on, until the program ends. */
	static void open(OpenFiles files) {
		new WorkspaceTracker(FrameworkUtil.getBundle(WorkspaceTracker.class).getBundleContext(), files).open();
	}

	@Override
	public WorkspaceLink addingService(ServiceReference<IWorkspace> reference) {
		WorkspaceLink link = new WorkspaceLink(context.getService(reference), files);
		link.connect();
		return link;
	}

	@Override
	public void removedService(ServiceReference<IWorkspace> reference, WorkspaceLink link) {
		link.disconnect();
		context.ungetService(reference);
	}
}
