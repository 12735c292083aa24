// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.relationalimages.casefile.disk.WrittenFiles;

/** Has the workspace hear of every file that we write, and open cases of every change of their files that it hears of. */
final class WorkspaceLink implements IResourceChangeListener {

	/** Who writes by way of the workspace is heard of at once; what is only found is older, but for an odd moment. */
	private static final Duration JUST_NOW = Duration.ofSeconds(3);

	private final IWorkspace workspace;
	private final OpenFiles open;
	private final SharedFiles files;
	private final FileRefresh refresh;
	private final Consumer<Path> written;

	WorkspaceLink(IWorkspace workspace, OpenFiles open) {
		this.workspace = workspace;
		this.open = open;
		files = new SharedFiles(workspace, open);
		refresh = new FileRefresh(workspace);
		written = refresh::add;
	}

	void connect() {
		files.connect();
		workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		WrittenFiles.addListener(written);
		open.share(true);
	}

	void disconnect() {
		open.share(false);
		WrittenFiles.removeListener(written);
		workspace.removeResourceChangeListener(this);
		files.disconnect();
		refresh.cancel();
	}

	/** Comes on any thread while others wait for its end, so nothing here looks at a disk. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta all = event.getDelta();
		if (all == null)
			return;
		if (Arrays.stream(all.getAffectedChildren()).anyMatch(WorkspaceLink::isOfProject))
			files.findAgain();
		files.all().forEach((file, names) -> {
			for (IFile name : names) {
				IResourceDelta delta = all.findMember(name.getFullPath());
				if (delta != null && isOfContent(delta))
					open.found(file, isMadeHere(delta));
			}
		});
	}

	private static boolean isOfProject(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
	}

	private static boolean isOfContent(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	/** A refresh only finds what others did, who may be another program. */
	private boolean isMadeHere(IResourceDelta delta) {
		Job job = Job.getJobManager().currentJob();
		if (job != null && (job == refresh || job.belongsTo(ResourcesPlugin.FAMILY_AUTO_REFRESH) || job.belongsTo(ResourcesPlugin.FAMILY_MANUAL_REFRESH)))
			return false;
		return delta.getKind() == IResourceDelta.REMOVED
				|| Math.abs(System.currentTimeMillis() - delta.getResource().getLocalTimeStamp()) < JUST_NOW.toMillis();
	}
}
