// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.place.Backups;
import org.relationalimages.workbench.open.FileWatch;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;
import org.relationalimages.workbench.open.Opening;
import org.relationalimages.workbench.open.Protecting;
import org.relationalimages.workbench.open.Saving;

/** Cases in projects of a workspace, where other editors of the same workbench may have them open as well. */
class WorkspaceTest {

	/** As the jobs are named that must be over before nothing more can be expected. */
	private static final List<String> JOBS = List.of(FileWatch.JOB, "Tell the workspace of saved files", "Find open cases in the workspace");

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private final Shell shell = Bench.window().getShell();
	private IProject project;
	private OpenCase open;
	private IFile inWorkspace;
	private Path file;

	@BeforeEach
	void openCaseOfProject() throws IOException, CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("cases");
		project.create(null);
		project.open(null);
		inWorkspace = project.getFile("shared.relimages");
		file = inWorkspace.getLocation().toPath();
		open = bench.copy("T4");
		open.save(file);
		// Another editor must find it in the workspace.
		Bench.until("the workspace knows the case", inWorkspace::exists);
		settle();
	}

	@AfterEach
	void close() throws CoreException {
		settle();
		bench.close();
		project.delete(true, true, null);
	}

	/** Lets everything happen that a change leads to. */
	private static void settle() {
		Bench.until("nobody looks at files any more", () -> {
			Bench.settle();
			for (Job job : Job.getJobManager().find(null))
				if (JOBS.contains(job.getName()))
					return false;
			return true;
		});
		Bench.settle();
	}

	private static OpenCase present() {
		return OpenCases.get().all().get(0);
	}

	private URI address() {
		return URI.createPlatformResourceURI(inWorkspace.getFullPath().toString(), true);
	}

	/** Something that may fail. */
	private interface Action {

		void run() throws Exception;

		default void quietly() {
			try {
				run();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** The question of that title that a deed leads to, answered by a button. */
	private static String asked(String title, String button, Action deed) {
		boolean[] answered = new boolean[1];
		String[] said = new String[1];
		Dialogs.answer(title, shell -> {
			said[0] = Dialogs.texts(shell);
			Dialogs.press(shell, button);
			answered[0] = true;
		}, () -> {
			deed.quietly();
			Bench.until("it was asked", () -> answered[0]);
		});
		settle();
		return said[0];
	}

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
			SavingTest.rename(open, "Mine");
			assertTrue(Saving.save(shell, open));
			AtomicFile.writeNotFollowing(file.resolveSibling("report.html"), out -> out.write('r'));
			Bench.until("other editors can reload", () -> told.containsAll(List.of("shared.relimages", "shared.relimages.views", "report.html")));
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
		Bench.drop(open);
		open = Opening.open(Bench.page(), file).orElseThrow();
		Path lock = file.resolveSibling(".shared.relimages.lock");
		assertTrue(Files.exists(lock));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		IFile seen = project.getFile(lock.getFileName().toString());
		assertTrue(seen.exists(), "somebody had the workspace look");
		Bench.drop(open);
		Bench.until("the workspace knows that the lock is gone", () -> !seen.exists());
	}

	@Test
	void linkedFoldersAreKnown() throws Exception {
		project.getFolder("linked").createLink(IPath.fromPath(folder), IResource.NONE, null);
		Path linked = folder.resolve("linked.relimages");
		OpenCase copy = bench.copy("T1");
		copy.save(linked);
		IFile name = project.getFile("linked/linked.relimages");
		Bench.until("it is known by the link", name::exists);
		settle();
		ForeignEditor.open(URI.createPlatformResourceURI(name.getFullPath().toString(), true)).rename("Theirs");
		Bench.until("ours follows", () -> OpenCases.get().all().get(1).title().equals("Theirs"));
	}

	@Test
	void aFolderThatTheWorkspaceDoesNotKnowYetIsFound() throws Exception {
		Path below = Files.createDirectories(file.resolveSibling("a/b")).resolve("new.relimages");
		bench.copy("T1").save(below);
		Bench.until("the workspace knows it with its folders", () -> project.getFile("a/b/new.relimages").exists());
	}

	@Test
	void closedProjectsAndOtherFoldersAreLeftAlone() throws Exception {
		project.close(null);
		SavingTest.rename(open, "Mine");
		assertTrue(Saving.save(shell, open));
		assertTrue(Saving.saveTo(shell, open, folder.resolve("outside.relimages")));
		settle();
		project.open(null);
		settle();
		assertTrue(open.file().get().endsWith("outside.relimages"));
		assertEquals("Mine", CaseFiles.load(file).getTitle());
	}

	@Test
	void aCaseWithoutChangesFollowsTheOtherEditorAtOnce() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(address());
		theirs.rename("Theirs");
		Bench.until("ours shows theirs", () -> present().title().equals("Theirs"));
		settle();
		assertSame(theirs, Bench.page().getActiveEditor(), "whoever works there goes on working there");
		assertEquals(2, Bench.page().getEditorReferences().length, "its diagram is open again");
		assertTrue(Dialogs.statusLine().contains("\u201cshared.relimages\u201d was changed in this workbench, by another editor or tool, and is shown as it is now."),
				Dialogs.statusLine());
		assertFalse(present().isDirty());
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(present().root()));
		theirs.rename("Theirs again");
		Bench.until("and so it goes on", () -> present().title().equals("Theirs again"));
		settle();
		SavingTest.rename(present(), "Mine");
		assertTrue(Saving.save(shell, present()), "nobody need be asked");
	}

	@Test
	void whoeverChangedSomethingIsAskedAtOnce() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(address());
		SavingTest.rename(open, "Mine");
		String said = asked("File changed", "Keep Mine", () -> theirs.rename("Theirs"));
		assertTrue(said.contains("\u201cshared.relimages\u201d was changed in this workbench, by another editor or tool. Reloading gives up the changes"), said);
		assertEquals("Mine", present().title());
		assertTrue(present().isDirty());
		assertTrue(Saving.save(shell, open), "the user has decided");
		assertEquals("Mine", CaseFiles.load(file).getTitle());
		assertEquals("Theirs", CaseFiles.load(Backups.ofUser().of(file).getFirst().file()).getTitle(), "theirs is a backup");
		settle();
		SavingTest.rename(open, "Mine again");
		asked("File changed", "Reload", () -> theirs.rename("Theirs again"));
		assertEquals("Theirs again", present().title());
	}

	@Test
	void aSaveAsksWhenTheQuestionIsStillOpen() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(address());
		SavingTest.rename(open, "Mine");
		// Nothing comes between their save and ours.
		theirs.rename("Theirs");
		String said = Dialogs.press("File changed", "Cancel", () -> assertFalse(Saving.save(shell, open)));
		settle();
		assertTrue(said.contains("since it was opened. Overwrite"), said);
		assertFalse(said.contains("Another program changed"), said);
		assertEquals("Theirs", CaseFiles.load(file).getTitle());
		Dialogs.press("File changed", "Overwrite", () -> assertTrue(Saving.save(shell, open)));
		assertEquals("Mine", CaseFiles.load(file).getTitle());
	}

	@Test
	void aCaseForReadingFollowsAsWell() throws Exception {
		Bench.drop(open);
		OpenCase reader = Opening.openReadOnly(Bench.page(), file).orElseThrow();
		settle();
		assertTrue(reader.isReadOnly());
		ForeignEditor.open(address()).rename("Theirs");
		Bench.until("ours shows theirs", () -> present().title().equals("Theirs"));
		assertTrue(present().isReadOnly());
	}

	@Test
	void whatARefreshFindsMayBeOfAnotherProgram() throws Exception {
		String said = asked("File changed", "Reload", () -> {
			Files.writeString(file, Files.readString(file).replace("title=\"Chen Jing: two fears\"", "title=\"Theirs\""));
			refreshAsTheUserDoes();
		});
		assertTrue(said.contains("\u201cshared.relimages\u201d was changed by another program, or by another editor of this workbench."), said);
		assertEquals("Theirs", present().title());
	}

	private void refreshAsTheUserDoes() throws InterruptedException {
		WorkspaceJob refresh = new WorkspaceJob("refresh") {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == ResourcesPlugin.FAMILY_MANUAL_REFRESH;
			}
		};
		refresh.schedule();
		refresh.join();
	}

	@Test
	void aFileThatOnlyGotAnotherTimeIsNoNews() throws Exception {
		inWorkspace.touch(null);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		settle();
		assertSame(open, present());
		SavingTest.rename(open, "Mine");
		assertTrue(Saving.save(shell, open));
	}

	@Test
	void aFileThatIsRemovedInTheWorkbenchIsToldAtOnce() throws Exception {
		String said = asked("File gone", "Save Again", () -> inWorkspace.delete(true, null));
		assertTrue(said.contains("was removed or moved in this workbench, by another editor or tool. What you see here is still complete"), said);
		assertTrue(Files.exists(file));
		Bench.until("the workspace knows it again", inWorkspace::exists);
	}

	@Test
	void outsideOfTheWorkspaceComingFromTheOtherEditorIsEnough() throws Exception {
		Path outside = folder.resolve("outside.relimages");
		assertTrue(Saving.saveTo(shell, open, outside));
		settle();
		IEditorPart ours = Bench.editor();
		ForeignEditor theirs = ForeignEditor.open(URI.createFileURI(outside.toString()));
		theirs.rename("Theirs");
		settle();
		String said = asked("File changed", "Reload", () -> Bench.page().activate(ours));
		assertTrue(said.contains("by another program, or by another editor of this workbench."), said);
		assertEquals("Theirs", present().title());
	}

	@Test
	void severalChangesInARowAreAskedOnce() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(address());
		SavingTest.rename(open, "Mine");
		asked("File changed", "Keep Mine", () -> {
			theirs.rename("Theirs");
			theirs.rename("Theirs, newer");
			theirs.rename("Theirs, newest");
		});
		settle();
		assertTrue(Saving.save(shell, open));
		assertEquals("Theirs, newest", CaseFiles.load(Backups.ofUser().of(file).getFirst().file()).getTitle());
	}

	@Test
	void theProtectionOfWhatSomebodyElseWroteIsNotChangedUnasked() throws Exception {
		Path outside = folder.resolve("outside.relimages");
		assertTrue(Saving.saveTo(shell, open, outside));
		settle();
		Files.writeString(outside, Files.readString(outside).replace("title=\"Chen Jing: two fears\"", "title=\"Theirs\""));
		String said = asked("File changed", "Reload",
				() -> Dialogs.answer("Protect case", ProtectionTest.twice("zwei Ängste und ein Bild", "Protect"), () -> Protecting.protect(shell, open)));
		assertTrue(said.contains("outside.relimages"), said);
		assertFalse(CaseFiles.isProtected(outside));
		assertEquals("Theirs", present().title());
		assertFalse(present().isProtected());
	}
}
