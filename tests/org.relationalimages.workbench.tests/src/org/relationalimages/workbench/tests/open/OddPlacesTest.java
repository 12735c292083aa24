// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The whole way of a case in folders and under names that people really have, and from disks that can only be read. */
class OddPlacesTest {

	@TempDir
	Path folder;

	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private Path readOnly;

	@AfterEach
	void close() throws Exception {
		workbenchFixture.close();
		if (readOnly != null)
			assertTrue(runs("umount", readOnly.toString()));
	}

	private static boolean runs(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static CaseDocument only() {
		return OpenDocuments.get().all().get(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gr\u00f6\u00dfe & \u00c4ngste, 2. Fassung", " 100 %20 #1 ?", "\u9648\u9759 \ud83d\ude00" })
	void aCaseGoesItsWholeWayUnderAnyName(String name) throws Exception {
		Path place = Files.createDirectories(folder.resolve("F\u00e4lle f\u00fcr \u00dcbung #2").resolve("a ".repeat(60) + "b"));
		Path file = place.resolve(name + ".relimages");
		assertTrue(SaveFlow.saveTo(shell, workbenchFixture.copy("T4"), file));
		WorkbenchFixture.rename(only(), "Later");
		only().autosave().orElseThrow().flush();
		assertTrue(SaveFlow.save(shell, only()));
		assertFalse(CaseLock.attempt(file).isHeld(), "it is locked while it is open");
		WorkbenchFixture.drop(only());
		OpenFlow.open(WorkbenchFixture.page(), file);
		assertEquals("Later", only().title());
		assertEquals(List.of(), only().notes(), "with its layout");
		WorkbenchFixture.drop(only());
		assertEquals(LockState.HELD, CaseLock.attempt(file).lock().state());
	}

	@Test
	void aNameThatIsTooLongForTheLayoutStillHoldsTheCase() throws Exception {
		Path file = folder.resolve("x".repeat(243) + ".relimages");
		CaseDocument open = workbenchFixture.copy("T4");
		WorkbenchFixture.rename(open, "Long");
		String said = Dialogs.press("The layout could not be saved", "OK", () -> assertFalse(SaveFlow.saveTo(shell, open, file)));
		assertTrue(said.contains("The case is saved") && said.contains(".relimages.views"), said);
		assertEquals("Long", CaseFiles.load(file).getTitle());
		assertFalse(CaseLock.attempt(file).isHeld(), "it is ours from now on");
		assertTrue(open.isDirty(), "closing asks");
		assertTrue(SaveFlow.saveTo(shell, open, folder.resolve("short.relimages")));
		assertFalse(open.isDirty());
	}

	@Test
	void aCaseOnADiskThatCanOnlyBeReadIsSavedElsewhere() throws Exception {
		Path disk = Files.createDirectory(folder.resolve("CD der Tagung"));
		Assumptions.assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "no disk can be made here");
		readOnly = disk;
		Path file = disk.resolve("Fallgeschichte.relimages");
		CaseDocument first = workbenchFixture.copy("T4");
		assertTrue(SaveFlow.saveTo(shell, first, file));
		WorkbenchFixture.drop(first);
		assertTrue(runs("mount", "-o", "remount,ro", disk.toString()));
		byte[] before = Files.readAllBytes(file);
		OpenFlow.open(WorkbenchFixture.page(), file);
		WorkbenchFixture.rename(only(), "Mine");
		only().autosave().orElseThrow().flush();
		String said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(SaveFlow.save(shell, only())));
		assertTrue(said.contains("Fallgeschichte.relimages") && said.contains("read-only"), said);
		assertTrue(only().isDirty());
		Path mine = folder.resolve("Meine.relimages");
		assertTrue(SaveFlow.saveTo(shell, only(), mine));
		assertEquals("Mine", CaseFiles.load(mine).getTitle());
		assertEquals(before.length, Files.size(file));
		WorkbenchFixture.drop(only());
	}
}
