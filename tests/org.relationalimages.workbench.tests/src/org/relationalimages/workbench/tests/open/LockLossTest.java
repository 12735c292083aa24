// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.FileWatch;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Locks of open cases that vanish, or that somebody else replaces. */
class LockLossTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private CaseDocument open;
	private Path file;
	private Path lock;

	@BeforeEach
	void openCase() throws IOException {
		CaseDocument copy = workbenchFixture.copy("T4");
		file = folder.resolve("shared.relimages");
		copy.save(file);
		WorkbenchFixture.drop(copy);
		open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		lock = CaseLock.beside(file);
	}

	/** As if the lock had vanished and a colleague at another computer had opened the case then. */
	private void takeElsewhere() throws IOException {
		String own = Files.readString(lock);
		Files.writeString(lock, own.replaceAll("(?m)^user=.*$", "user=anna").replaceAll("(?m)^host=.*$", "host=PRAXIS-2")
				.replaceAll("(?m)^token=.*$", "token=hers"));
	}

	/** As the window system says it. */
	private void comeBack() {
		shell.notifyListeners(SWT.Activate, new Event());
		EventLoop.until("the files were looked at", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals(FileWatch.JOB)));
		EventLoop.settle();
	}

	@Test
	void aLockThatVanishedIsSetAgain() throws IOException {
		Files.delete(lock);
		comeBack();
		assertTrue(Files.exists(lock), "when the window is in front again");
		Files.delete(lock);
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(SaveFlow.save(shell, open));
		assertTrue(Files.exists(lock), "before a save");
		assertTrue(Files.readString(file).contains("Mine"));
		WorkbenchFixture.drop(open);
		assertFalse(Files.exists(lock));
	}

	@Test
	void whoHasTheCaseNowIsToldOnce() throws IOException {
		takeElsewhere();
		String said = Dialogs.press("Case taken over", "Cancel", this::comeBack);
		assertTrue(said.contains("anna on PRAXIS-2"), said);
		comeBack(); // and nothing is asked again
		WorkbenchFixture.rename(open, "Mine");
		String before = Files.readString(file);
		Dialogs.press("Case taken over", "Cancel", () -> assertFalse(SaveFlow.save(shell, open)));
		assertEquals(before, Files.readString(file), "a save asks each time");
		said = Dialogs.press("Save Case As", "OK", () -> assertFalse(SaveFlow.saveTo(shell, open, file)));
		assertTrue(said.contains("anna") && said.contains("Choose another name"), said);
		assertEquals(before, Files.readString(file));
		WorkbenchFixture.drop(open);
		assertTrue(Files.exists(lock), "the other's lock stays");
	}

	@Test
	void whenTheOtherHasClosedItTheCaseIsOursAgain() throws IOException {
		takeElsewhere();
		Dialogs.press("Case taken over", "Cancel", this::comeBack);
		Files.delete(lock);
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(SaveFlow.save(shell, open));
		assertTrue(Files.readString(file).contains("Mine") && Files.exists(lock));
	}

	@Test
	void aFolderInTheLocksPlaceIsToldOfWhenTheCaseIsOpened() throws IOException {
		WorkbenchFixture.drop(open);
		Files.createDirectories(lock.resolve("inside"));
		String said = Dialogs.press("Case open elsewhere", "Open Read-Only", () -> OpenFlow.open(WorkbenchFixture.page(), file));
		assertTrue(said.contains("is a folder"), said);
		assertTrue(Files.exists(lock.resolve("inside")));
	}
}
