// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.workbench.tests.workspace.CaseInProject.present;
import static org.relationalimages.workbench.tests.workspace.CaseInProject.settle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What we write in projects of a workspace is known there, and our own writing is no news to us. */
class WorkspaceTest {

	@TempDir
	Path folder;

	@AutoClose
	private final CaseInProject shared = CaseInProject.create();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private final IProject project = shared.project();
	private final IFile inWorkspace = shared.name();
	private final Path file = shared.file();
	private CaseDocument open = shared.open();

	@Test
	void theWorkspaceIsToldOfEveryFileThatIsSaved() throws Exception {
		assertTrue(project.getFile("shared.relimages.views").exists());
		List<String> told = new CopyOnWriteArrayList<>();
		IResourceChangeListener other = event -> {
			for (String name : List.of("shared.relimages", "shared.relimages.views", "report.html"))
				if (event.getDelta().findMember(project.getFile(name).getFullPath()) != null)
					told.add(name);
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(other, IResourceChangeEvent.POST_CHANGE);
		try {
			WorkbenchFixture.rename(open, "Mine");
			assertTrue(SaveFlow.save(shell, open));
			AtomicFile.writeNotFollowing(file.resolveSibling("report.html"), out -> out.write('r'));
			EventLoop.until("other editors can reload", () -> told.containsAll(List.of("shared.relimages", "shared.relimages.views", "report.html")));
		} finally {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(other);
		}
		settle();
		assertTrue(inWorkspace.isSynchronized(IResource.DEPTH_ZERO));
		assertSame(open, present(), "what we wrote ourselves is no news");
		assertFalse(open.isDirty());
	}

	@Test
	void aFileThatIsGoneIsGoneInTheWorkspaceAsWell() throws Exception {
		WorkbenchFixture.drop(open);
		open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		Path lock = file.resolveSibling(".shared.relimages.lock");
		assertTrue(Files.exists(lock));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		IFile seen = project.getFile(lock.getFileName().toString());
		assertTrue(seen.exists(), "somebody had the workspace look");
		WorkbenchFixture.drop(open);
		EventLoop.until("the workspace knows that the lock is gone", () -> !seen.exists());
	}

	@Test
	void linkedFoldersAreKnown() throws Exception {
		project.getFolder("linked").createLink(IPath.fromPath(folder), IResource.NONE, null);
		Path linked = folder.resolve("linked.relimages");
		CaseDocument copy = shared.workbench().copy("T1");
		copy.save(linked);
		IFile name = project.getFile("linked/linked.relimages");
		EventLoop.until("it is known by the link", name::exists);
		settle();
		ForeignEditor.open(URI.createPlatformResourceURI(name.getFullPath().toString(), true)).rename("Theirs");
		EventLoop.until("ours follows", () -> OpenDocuments.get().all().get(1).title().equals("Theirs"));
	}

	@Test
	void aFolderThatTheWorkspaceDoesNotKnowYetIsFound() throws Exception {
		Path below = Files.createDirectories(file.resolveSibling("a/b")).resolve("new.relimages");
		shared.workbench().copy("T1").save(below);
		EventLoop.until("the workspace knows it with its folders", () -> project.getFile("a/b/new.relimages").exists());
	}

	@Test
	void closedProjectsAndOtherFoldersAreLeftAlone() throws Exception {
		project.close(null);
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(SaveFlow.save(shell, open));
		assertTrue(SaveFlow.saveTo(shell, open, folder.resolve("outside.relimages")));
		settle();
		project.open(null);
		settle();
		assertTrue(open.file().get().endsWith("outside.relimages"));
		assertEquals("Mine", CaseFiles.load(file).getTitle());
	}

	@Test
	void aFileThatOnlyGotAnotherTimeIsNoNews() throws Exception {
		inWorkspace.touch(null);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		settle();
		assertSame(open, present());
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(SaveFlow.save(shell, open));
	}
}
