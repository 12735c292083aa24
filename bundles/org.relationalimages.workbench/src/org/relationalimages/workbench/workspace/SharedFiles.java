// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Knows which files of a workspace are those of open cases. Looks for them beside everything else: a disk may be slow. */
final class SharedFiles extends Job {

	/** The name of the job. */
	static final String NAME = "Find open cases in the workspace";

	private final IWorkspace workspace;
	private final OpenFiles open;
	private final Runnable follower = this::follow;
	private volatile Set<Path> known = Set.of();
	private volatile Map<Path, List<IFile>> shared = Map.of();

	SharedFiles(IWorkspace workspace, OpenFiles open) {
		super(NAME);
		this.workspace = workspace;
		this.open = open;
		setSystem(true);
	}

	void connect() {
		open.follow(follower);
	}

	void disconnect() {
		open.forget(follower);
		cancel();
	}

	private void follow() {
		Set<Path> now = open.all();
		if (now.equals(known))
			return;
		known = now;
		schedule();
	}

	/** The files of open cases with what the workspace calls them; those outside of the workspace are left out. */
	Map<Path, List<IFile>> all() {
		return shared;
	}

	/** Looks for them again, because projects came or went. */
	void findAgain() {
		if (!known.isEmpty())
			schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Map<Path, List<IFile>> found = new HashMap<>();
		for (Path file : known)
			found.put(file, WorkspaceFiles.of(workspace, file));
		found.values().removeIf(List::isEmpty);
		shared = found;
		return Status.OK_STATUS;
	}
}
