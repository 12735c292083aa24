// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.FileWatch;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** A case in a project of a workspace, open in a diagram of ours. Closing it takes the project away, too. */
final class CaseInProject implements AutoCloseable {

	/** As the jobs are named that must be over before nothing more can be expected. */
	private static final List<String> JOBS = List.of(FileWatch.JOB, "Tell the workspace of saved files", "Find open cases in the workspace");

	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("cases");
	private final IFile name = project.getFile("shared.relimages");
	private final CaseDocument open;

	private CaseInProject() throws IOException, CoreException {
		project.create(null);
		project.open(null);
		open = workbenchFixture.copy("T4");
		open.save(file());
		// Another editor must find it in the workspace.
		EventLoop.until("the workspace knows the case", name::exists);
		settle();
	}

	static CaseInProject create() {
		try {
			return new CaseInProject();
		} catch (IOException | CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() throws CoreException {
		settle();
		workbenchFixture.close();
		project.delete(true, true, null);
	}

	WorkbenchFixture workbench() {
		return workbenchFixture;
	}

	IProject project() {
		return project;
	}

	/** The case as it was opened; reloading it makes another one. */
	CaseDocument open() {
		return open;
	}

	/** The file, as the workspace knows it. */
	IFile name() {
		return name;
	}

	/** The file on the disk. */
	Path file() {
		return name.getLocation().toPath();
	}

	/** Lets everything happen that a change leads to. */
	static void settle() {
		EventLoop.until("nobody looks at files any more", () -> {
			EventLoop.settle();
			for (Job job : Job.getJobManager().find(null))
				if (JOBS.contains(job.getName()))
					return false;
			return true;
		});
		EventLoop.settle();
	}

	/** The case as it is open now. */
	static CaseDocument present() {
		return OpenDocuments.get().all().get(0);
	}

	/** The file, as another editor is given it. */
	URI address() {
		return URI.createPlatformResourceURI(name.getFullPath().toString(), true);
	}

	/** Something that may fail. */
	interface Action {

		void run() throws Exception;

		default void quietly() {
			try {
				run();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** The question of that title that a work leads to, answered by a button. */
	static String asked(String title, String button, Action work) {
		boolean[] answered = new boolean[1];
		String[] said = new String[1];
		Dialogs.answer(title, shell -> {
			said[0] = Dialogs.texts(shell);
			Dialogs.press(shell, button);
			answered[0] = true;
		}, () -> {
			work.quietly();
			EventLoop.until("it was asked", () -> answered[0]);
		});
		settle();
		return said[0];
	}
}
