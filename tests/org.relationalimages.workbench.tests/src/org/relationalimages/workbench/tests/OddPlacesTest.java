// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

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
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;
import org.relationalimages.workbench.open.Opening;
import org.relationalimages.workbench.open.Saving;

/** The whole way of a case in folders and under names that people really have, and from disks that can only be read. */
class OddPlacesTest {

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private final Shell shell = Bench.window().getShell();
	private Path readOnly;

	@AfterEach
	void close() throws Exception {
		bench.close();
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

	private static OpenCase only() {
		return OpenCases.get().all().get(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gr\u00f6\u00dfe & \u00c4ngste, 2. Fassung", " 100 %20 #1 ?", "\u9648\u9759 \ud83d\ude00" })
	void aCaseGoesItsWholeWayUnderAnyName(String name) throws Exception {
		Path place = Files.createDirectories(folder.resolve("F\u00e4lle f\u00fcr \u00dcbung #2").resolve("a ".repeat(60) + "b"));
		Path file = place.resolve(name + ".relimages");
		assertTrue(Saving.saveTo(shell, bench.copy("T4"), file));
		SavingTest.rename(only(), "Later");
		only().autosave().orElseThrow().flush();
		assertTrue(Saving.save(shell, only()));
		assertFalse(CaseLock.attempt(file).isHeld(), "it is locked while it is open");
		Bench.drop(only());
		Opening.open(Bench.page(), file);
		assertEquals("Later", only().title());
		assertEquals(List.of(), only().notes(), "with its layout");
		Bench.drop(only());
		assertEquals(LockState.HELD, CaseLock.attempt(file).lock().state());
	}

	@Test
	void aNameThatIsTooLongForTheLayoutStillHoldsTheCase() throws Exception {
		Path file = folder.resolve("x".repeat(243) + ".relimages");
		OpenCase open = bench.copy("T4");
		SavingTest.rename(open, "Long");
		String said = Dialogs.press("The layout could not be saved", "OK", () -> assertFalse(Saving.saveTo(shell, open, file)));
		assertTrue(said.contains("The case is saved") && said.contains(".relimages.views"), said);
		assertEquals("Long", CaseFiles.load(file).getTitle());
		assertFalse(CaseLock.attempt(file).isHeld(), "it is ours from now on");
		assertTrue(open.isDirty(), "closing asks");
		assertTrue(Saving.saveTo(shell, open, folder.resolve("short.relimages")));
		assertFalse(open.isDirty());
	}

	@Test
	void aCaseOnADiskThatCanOnlyBeReadIsSavedElsewhere() throws Exception {
		Path disk = Files.createDirectory(folder.resolve("CD der Tagung"));
		Assumptions.assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "no disk can be made here");
		readOnly = disk;
		Path file = disk.resolve("Fallgeschichte.relimages");
		OpenCase first = bench.copy("T4");
		assertTrue(Saving.saveTo(shell, first, file));
		Bench.drop(first);
		assertTrue(runs("mount", "-o", "remount,ro", disk.toString()));
		byte[] before = Files.readAllBytes(file);
		Opening.open(Bench.page(), file);
		SavingTest.rename(only(), "Mine");
		only().autosave().orElseThrow().flush();
		String said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(Saving.save(shell, only())));
		assertTrue(said.contains("Fallgeschichte.relimages") && said.contains("read-only"), said);
		assertTrue(only().isDirty());
		Path mine = folder.resolve("Meine.relimages");
		assertTrue(Saving.saveTo(shell, only(), mine));
		assertEquals("Mine", CaseFiles.load(mine).getTitle());
		assertEquals(before.length, Files.size(file));
		Bench.drop(only());
	}
}
