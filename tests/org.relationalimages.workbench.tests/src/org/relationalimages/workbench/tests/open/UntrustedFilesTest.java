// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.KeptLayouts;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.views.ViewsFile;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.ReloadFlow;
import org.relationalimages.workbench.open.RestoreAtStartup;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.CancelledException;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What others put beside a case or in its place, and drives that don't answer: the window stays usable and tells the truth. */
class UntrustedFilesTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private CaseDocument open;
	private Path file;
	private Path views;

	@BeforeEach
	void saveCase() throws IOException {
		open = workbenchFixture.copy("T2");
		file = folder.resolve("shared.relimages");
		views = ViewsFile.beside(file);
		open.save(file);
	}

	private static Protection protection() {
		return Protection.with(Passphrase.of("zwei Wege zurück nach Haus".toCharArray()));
	}

	/** Protects the open case, as the menu does. */
	private void protect() throws IOException {
		ProtectionChange.run(file, Protection.NONE, protection());
		open.keepMine(open.storage().now());
		open.protect(protection());
		open.save(file);
	}

	@Test
	void cancellingReturnsAlthoughTheTaskHangs() {
		Semaphore hanging = new Semaphore(0);
		AtomicReference<String> late = new AtomicReference<>();
		CancelledException[] told = new CancelledException[1];
		Dialogs.press("Progress Information", "Cancel", () -> told[0] = assertThrows(CancelledException.class,
				() -> Background.cancellable("Opening the case", () -> {
			hanging.acquireUninterruptibly(); // as a dead drive, which heeds nothing
			return "too late";
		}, late::set)));
		assertEquals("Opening the case was cancelled.", told[0].getMessage());
		assertEquals(null, late.get());
		hanging.release();
		EventLoop.until("the late result is given away", () -> "too late".equals(late.get()));
	}

	@Test
	void aCaseBesideAPipeOpens() throws Exception {
		Path mkfifo = Path.of("/usr/bin/mkfifo");
		assumeTrue(Files.isExecutable(mkfifo));
		WorkbenchFixture.drop(open);
		Files.delete(views);
		assertEquals(0, new ProcessBuilder(mkfifo.toString(), views.toString()).start().waitFor());
		String said = Dialogs.press("Layout", "OK", () -> OpenFlow.open(WorkbenchFixture.page(), file));
		assertTrue(said.contains("this is a pipe or device"), said);
		assertEquals(1, OpenDocuments.get().all().size());
		WorkbenchFixture.drop(OpenDocuments.get().all().get(0));
		assertTrue(RestoreAtStartup.file(file).isPresent(), "at the start of the program, too");
	}

	@Test
	void aLayoutOfANewerVersionIsKeptWhenTheCaseIsSaved() throws IOException {
		WorkbenchFixture.drop(open);
		String newer = Files.readString(views).replace("<views version=\"1\">", "<views version=\"2\">");
		Files.writeString(views, newer);
		Dialogs.press("Layout", "OK", () -> OpenFlow.open(WorkbenchFixture.page(), file));
		CaseDocument again = OpenDocuments.get().all().get(0);
		WorkbenchFixture.rename(again, "Renamed");
		assertTrue(SaveFlow.save(shell, again));
		assertEquals(newer, Files.readString(KeptLayouts.of(file).getFirst()));
		assertTrue(again.notes().getLast().contains("its former state is kept as"), again.notes().toString());
	}

	@Test
	void aPlainFileIsNotTakenForTheProtectedCaseUnasked() throws IOException {
		byte[] plain = Files.readAllBytes(file);
		protect();
		Files.write(file, plain);
		String said = Dialogs.press("Not protected any more", "Keep Mine", () -> ReloadFlow.ask(WorkbenchFixture.page(), open));
		assertTrue(said.contains("somebody may have put another file in its place"), said);
		assertSame(open, OpenDocuments.get().all().get(0));
		assertTrue(open.isProtected() && open.isDirty());
		assertTrue(SaveFlow.save(shell, open));
		assertTrue(CaseFiles.isProtected(file), "saving protects it again");
	}

	@Test
	void aPlainLayoutThatCameMeanwhileIsToldWhenTheCaseIsReloaded() throws IOException {
		byte[] plain = Files.readAllBytes(views);
		protect();
		Files.write(views, plain);
		String said = Dialogs.press("Layout", "OK", () -> ReloadFlow.ask(WorkbenchFixture.page(), open));
		assertTrue(said.contains("is not protected, though the case is"), said);
		assertTrue(OpenDocuments.get().all().get(0).isProtected());
	}

	@Test
	void whoTrustsThePlainFileSeesThatItIsNotProtected() throws IOException {
		byte[] plain = Files.readAllBytes(file);
		protect();
		Files.write(file, plain);
		Files.delete(views);
		Dialogs.press("Not protected any more", "Reload Unprotected", () -> ReloadFlow.ask(WorkbenchFixture.page(), open));
		CaseDocument fresh = OpenDocuments.get().all().get(0);
		assertFalse(fresh.isProtected());
		assertFalse(shell.getText().contains("[protected]"), shell.getText());
		assertEquals(List.of(fresh), OpenDocuments.get().all());
	}
}
