// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.FileWatch;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OtherEditors;
import org.relationalimages.workbench.open.ReloadFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Files of open cases that other programs change or remove. */
class ForeignChangeTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private CaseDocument open;
	private Path file;

	@BeforeEach
	void saveCase() throws IOException {
		open = workbenchFixture.copy("T4");
		file = folder.resolve("shared.relimages");
		open.save(file);
	}

	private void changeOutside(String title) throws IOException {
		Files.writeString(file, Files.readString(file).replace("title=\"Chen Jing: two fears\"", "title=\"" + title + "\""));
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
	}

	@Test
	void aForeignChangeIsNoticedAndNeverOverwrittenUnasked() throws IOException {
		assertFalse(open.isChangedOnDisk());
		changeOutside("Theirs");
		assertTrue(open.isChangedOnDisk());
		WorkbenchFixture.rename(open, "Mine");
		Dialogs.press("File changed", "Cancel", () -> assertFalse(SaveFlow.save(shell, open)));
		assertTrue(Files.readString(file).contains("Theirs"));
		Dialogs.press("File changed", "Overwrite", () -> assertTrue(SaveFlow.save(shell, open)));
		assertTrue(Files.readString(file).contains("Mine"));
		assertTrue(Files.readString(Backups.ofUser().of(file).get(0).file()).contains("Theirs"), "theirs is kept");
		assertFalse(open.isChangedOnDisk());
	}

	@Test
	void aChangeThatShowsInNothingButTheContentIsNotOverwrittenUnasked() throws IOException {
		FileTime time = Files.getLastModifiedTime(file);
		Files.writeString(file, Files.readString(file).replace("Chen Jing: two fears", "CHEN JING: TWO FEARS"));
		Files.setLastModifiedTime(file, time);
		WorkbenchFixture.rename(open, "Mine");
		Dialogs.press("File changed", "Cancel", () -> assertFalse(SaveFlow.save(shell, open)));
		assertTrue(Files.readString(file).contains("CHEN JING"));
	}

	@Test
	void anotherTimeAloneIsNoChange() throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
		comeBack();
		assertSame(open, OpenDocuments.get().all().get(0));
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(SaveFlow.save(shell, open));
	}

	/** Whoever looked before can't know of what came since. */
	@Test
	void theLastMomentBeforeASaveCounts() throws IOException {
		changeOutside("Theirs");
		WorkbenchFixture.rename(open, "Mine");
		assertThrows(ChangedFileException.class, () -> open.save(file));
		assertTrue(open.isDirty());
		Dialogs.press("File changed", "Cancel", () -> assertFalse(SaveFlow.saveTo(shell, open, file)));
		assertTrue(Files.readString(file).contains("Theirs"));
		Dialogs.press("File changed", "Overwrite", () -> assertTrue(SaveFlow.saveTo(shell, open, file)));
		assertTrue(Files.readString(file).contains("Mine"));
		assertFalse(open.isDirty());
	}

	@Test
	void whoMayHaveChangedAFileIsToldAsItIs() throws IOException {
		changeOutside("Theirs");
		assertTrue(Dialogs.press("File changed", "Keep Mine", this::comeBack)
				.contains("\u201cshared.relimages\u201d was changed by another program, or by another editor of this workbench."));
		OtherEditors.share(false);
		try {
			changeOutside("Theirs, newer");
			Files.writeString(file, Files.readString(file) + "\n");
			String said = Dialogs.press("File changed", "Reload", this::comeBack);
			assertTrue(said.contains("\u201cshared.relimages\u201d was changed by another program."), said);
		} finally {
			OtherEditors.share(true);
		}
	}

	@Test
	void whoeverKeepsTheirOwnHasUnsavedChanges() throws IOException {
		changeOutside("Theirs");
		open.keepMine(open.storage().now());
		assertFalse(open.isChangedOnDisk());
		assertTrue(open.isDirty());
		assertTrue(SaveFlow.save(shell, open));
		assertFalse(open.isDirty());
	}

	@Test
	void aRemovedFileLeavesAnUnsavedCase() throws IOException {
		Files.delete(file);
		assertFalse(open.isChangedOnDisk());
		open.noteMissing();
		assertTrue(open.isDirty());
		assertTrue(SaveFlow.save(shell, open));
		assertTrue(Files.exists(file));
		assertFalse(open.isDirty());
	}

	@Test
	void comingBackToTheWindowOffersToReload() throws IOException {
		changeOutside("Theirs");
		String said = Dialogs.press("File changed", "Reload", this::comeBack);
		assertTrue(said.contains("shared.relimages"), said);
		CaseDocument fresh = OpenDocuments.get().all().get(0);
		assertNotSame(open, fresh);
		assertEquals("Theirs", fresh.title());
		assertSame(fresh.root(), WorkbenchFixture.editor().diagram().target(), "its diagram is open again");
		assertEquals(1, WorkbenchFixture.page().getEditorReferences().length);
	}

	@Test
	void whoCancelsIsAskedAgainWhenComingBackFromAnotherProgram() throws IOException {
		changeOutside("Theirs");
		WorkbenchFixture.rename(open, "Mine");
		String said = Dialogs.press("File changed", "Cancel", () -> assertFalse(SaveFlow.save(shell, open)));
		assertTrue(said.contains("give yours up and reload"), said);
		comeBack();
		assertEquals("Mine", open.title(), "not asked again at once");
		open.storage().remind();
		Dialogs.press("File changed", "Reload", this::comeBack);
		assertEquals("Theirs", OpenDocuments.get().all().get(0).title());
	}

	@Test
	void whileSavingTheOthersStateCanBeTakenOver() throws IOException {
		changeOutside("Theirs");
		WorkbenchFixture.rename(open, "Mine");
		Dialogs.press("File changed", "Reload", () -> assertFalse(SaveFlow.save(shell, open)));
		assertEquals("Theirs", OpenDocuments.get().all().get(0).title());
		assertFalse(OpenDocuments.get().all().get(0).isDirty());
	}

	@Test
	void aCaseCanBeReloadedWhenever() {
		WorkbenchFixture.rename(open, "Mine");
		Dialogs.press("Reload case", "Cancel", () -> ReloadFlow.ask(WorkbenchFixture.page(), open));
		assertEquals("Mine", open.title());
		Dialogs.press("Reload case", "Reload", () -> ReloadFlow.ask(WorkbenchFixture.page(), open));
		CaseDocument fresh = OpenDocuments.get().all().get(0);
		assertEquals("Chen Jing: two fears", fresh.title());
		assertTrue(SaveFlow.save(shell, fresh));
	}

	@Test
	void aRemovedFileIsToldAndCanBeSavedAgain() throws IOException {
		Files.delete(file);
		String said = Dialogs.press("File gone", "Save Again", this::comeBack);
		assertTrue(said.contains("shared.relimages") && said.contains("still complete"), said);
		assertTrue(Files.exists(file));
		assertFalse(open.isDirty());
	}

	@Test
	void whoLeavesARemovedFileUnsavedIsNotAskedAgain() throws IOException {
		Files.delete(file);
		Dialogs.press("File gone", "Keep Unsaved", this::comeBack);
		assertTrue(open.isDirty());
		comeBack();
		assertTrue(Files.notExists(file));
	}

	@Test
	void typingIsTakenOverBeforeTheUserDecides() throws IOException {
		WorkbenchFixture.navigator().reveal(open);
		new PropertiesRobot().type(org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__TITLE, "Half ty");
		changeOutside("Theirs");
		String said = Dialogs.press("File changed", "Keep Mine", this::comeBack);
		assertTrue(said.contains("gives up the changes you made"), said);
		assertEquals("Half ty", open.title());
	}

	@Test
	void aDamagedFileIsNotReloaded() throws IOException {
		Files.writeString(file, "nothing of ours");
		String said = Dialogs.press("The case could not be reloaded", "OK",
				() -> Dialogs.press("File changed", "Reload", this::comeBack));
		assertTrue(said.contains("shared.relimages"), said);
		assertSame(open, OpenDocuments.get().all().get(0));
		assertTrue(open.isDirty(), "what is here is all there is");
	}

	/** As the window system says it. */
	private void comeBack() {
		shell.notifyListeners(SWT.Activate, new Event());
		EventLoop.until("the files were looked at", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals(FileWatch.JOB)));
		EventLoop.settle();
	}
}
