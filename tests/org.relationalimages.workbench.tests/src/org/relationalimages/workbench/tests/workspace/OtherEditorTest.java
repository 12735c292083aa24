// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.workbench.tests.workspace.CaseInProject.asked;
import static org.relationalimages.workbench.tests.workspace.CaseInProject.present;
import static org.relationalimages.workbench.tests.workspace.CaseInProject.settle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.Protecting;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Cases in projects of a workspace, where another editor of the same workbench has the same file open. */
class OtherEditorTest {

	@TempDir
	Path folder;

	@AutoClose
	private final CaseInProject shared = CaseInProject.create();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private final IProject project = shared.project();
	private final IFile inWorkspace = shared.name();
	private final Path file = shared.file();
	private final CaseDocument open = shared.open();

	@Test
	void aCaseWithoutChangesFollowsTheOtherEditorAtOnce() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(shared.address());
		theirs.rename("Theirs");
		EventLoop.until("ours shows theirs", () -> present().title().equals("Theirs"));
		settle();
		assertSame(theirs, WorkbenchFixture.page().getActiveEditor(), "whoever works there goes on working there");
		assertEquals(2, WorkbenchFixture.page().getEditorReferences().length, "its diagram is open again");
		assertTrue(Dialogs.statusLine().contains("\u201cshared.relimages\u201d was changed in this workbench, by another editor or tool, and "
				+ "is shown as it is now."),
				Dialogs.statusLine());
		assertFalse(present().isDirty());
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(present().root()));
		theirs.rename("Theirs again");
		EventLoop.until("and so it goes on", () -> present().title().equals("Theirs again"));
		settle();
		WorkbenchFixture.rename(present(), "Mine");
		assertTrue(SaveFlow.save(shell, present()), "nobody need be asked");
	}

	@Test
	void whoeverChangedSomethingIsAskedAtOnce() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(shared.address());
		WorkbenchFixture.rename(open, "Mine");
		String said = asked("File changed", "Keep Mine", () -> theirs.rename("Theirs"));
		assertTrue(said.contains("\u201cshared.relimages\u201d was changed in this workbench, by another editor or tool. Reloading gives up "
				+ "the changes"), said);
		assertEquals("Mine", present().title());
		assertTrue(present().isDirty());
		assertTrue(SaveFlow.save(shell, open), "the user has decided");
		assertEquals("Mine", CaseFiles.load(file).getTitle());
		assertEquals("Theirs", CaseFiles.load(Backups.ofUser().of(file).getFirst().file()).getTitle(), "theirs is a backup");
		settle();
		WorkbenchFixture.rename(open, "Mine again");
		asked("File changed", "Reload", () -> theirs.rename("Theirs again"));
		assertEquals("Theirs again", present().title());
	}

	@Test
	void aSaveAsksWhenTheQuestionIsStillOpen() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(shared.address());
		WorkbenchFixture.rename(open, "Mine");
		// Nothing comes between their save and ours.
		theirs.rename("Theirs");
		String said = Dialogs.press("File changed", "Cancel", () -> assertFalse(SaveFlow.save(shell, open)));
		settle();
		assertTrue(said.contains("since it was opened. Overwrite"), said);
		assertFalse(said.contains("Another program changed"), said);
		assertEquals("Theirs", CaseFiles.load(file).getTitle());
		Dialogs.press("File changed", "Overwrite", () -> assertTrue(SaveFlow.save(shell, open)));
		assertEquals("Mine", CaseFiles.load(file).getTitle());
	}

	@Test
	void aCaseForReadingFollowsAsWell() throws Exception {
		WorkbenchFixture.drop(open);
		CaseDocument reader = OpenFlow.openReadOnly(WorkbenchFixture.page(), file).orElseThrow();
		settle();
		assertTrue(reader.isReadOnly());
		ForeignEditor.open(shared.address()).rename("Theirs");
		EventLoop.until("ours shows theirs", () -> present().title().equals("Theirs"));
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
	void aFileThatIsRemovedInTheWorkbenchIsToldAtOnce() throws Exception {
		String said = asked("File gone", "Save Again", () -> inWorkspace.delete(true, null));
		assertTrue(said.contains("was removed or moved in this workbench, by another editor or tool. What you see here is still complete"), said);
		assertTrue(Files.exists(file));
		EventLoop.until("the workspace knows it again", inWorkspace::exists);
	}

	@Test
	void outsideOfTheWorkspaceComingFromTheOtherEditorIsEnough() throws Exception {
		Path outside = folder.resolve("outside.relimages");
		assertTrue(SaveFlow.saveTo(shell, open, outside));
		settle();
		IEditorPart ours = WorkbenchFixture.editor();
		ForeignEditor theirs = ForeignEditor.open(URI.createFileURI(outside.toString()));
		theirs.rename("Theirs");
		settle();
		String said = asked("File changed", "Reload", () -> WorkbenchFixture.page().activate(ours));
		assertTrue(said.contains("by another program, or by another editor of this workbench."), said);
		assertEquals("Theirs", present().title());
	}

	@Test
	void severalChangesInARowAreAskedOnce() throws Exception {
		ForeignEditor theirs = ForeignEditor.open(shared.address());
		WorkbenchFixture.rename(open, "Mine");
		asked("File changed", "Keep Mine", () -> {
			theirs.rename("Theirs");
			theirs.rename("Theirs, newer");
			theirs.rename("Theirs, newest");
		});
		settle();
		assertTrue(SaveFlow.save(shell, open));
		assertEquals("Theirs, newest", CaseFiles.load(Backups.ofUser().of(file).getFirst().file()).getTitle());
	}

	@Test
	void theProtectionOfWhatSomebodyElseWroteIsNotChangedUnasked() throws Exception {
		Path outside = folder.resolve("outside.relimages");
		assertTrue(SaveFlow.saveTo(shell, open, outside));
		settle();
		Files.writeString(outside, Files.readString(outside).replace("title=\"Chen Jing: two fears\"", "title=\"Theirs\""));
		String said = asked("File changed", "Reload",
				() -> Dialogs.answer("Protect case", Dialogs.twice("zwei Ängste und ein Bild", "Protect"), () -> Protecting.protect(shell, open)));
		assertTrue(said.contains("outside.relimages"), said);
		assertFalse(CaseFiles.isProtected(outside));
		assertEquals("Theirs", present().title());
		assertFalse(present().isProtected());
	}
}
