// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Has the workspace look again at files that were written, beside everything else: it may be busy for a while. */
final class FileRefresh extends Job {

	/** The name of the job. */
	static final String NAME = "Tell the workspace of saved files";

	private final IWorkspace workspace;
	private final Queue<Path> waiting = new ConcurrentLinkedQueue<>();

	FileRefresh(IWorkspace workspace) {
		super(NAME);
		this.workspace = workspace;
		setSystem(true);
	}

	/** Has it look at a file soon. May be called on any thread. */
	void add(Path file) {
		waiting.add(file);
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (Path file = waiting.poll(); file != null && !monitor.isCanceled(); file = waiting.poll())
			refresh(file, monitor);
		return Status.OK_STATUS;
	}

	private void refresh(Path file, IProgressMonitor monitor) {
		try {
			for (IFile one : WorkspaceFiles.of(workspace, file))
				one.refreshLocal(IResource.DEPTH_ZERO, monitor);
		} catch (CoreException | IllegalStateException e) {
			// A project that was closed just now, or a workspace about to end: the file itself is safe.
			Platform.getLog(FileRefresh.class).log(Status.info("The workspace could not be told of a saved file: " + e.getMessage()));
		}
	}
}
