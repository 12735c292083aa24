// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.FileOperations;
import org.relationalimages.model.cases.CaseFile;

/** Full disks, other disks, links, folders and files that can't be written, odd names. */
class SavePlacesTest {

	@TempDir
	Path folder;
	private Path file;
	private CaseFile root;
	private byte[] before;
	/** Commands that restore the folder. */
	private String[] undo;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("case.relimages");
		root = EveryValueCase.create();
		CaseFiles.save(root, file);
		before = Files.readAllBytes(file);
		root.setTitle("changed");
	}

	@AfterEach
	void undo() throws Exception {
		if (undo != null)
			assertTrue(runs(undo), () -> String.join(" ", undo));
	}

	private static boolean runs(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** Changes the machine for this test; skips the test if that is not permitted. */
	private void assume(String[] change, String... back) throws InterruptedException {
		Assumptions.assumeTrue(runs(change), () -> "not allowed here: " + String.join(" ", change));
		undo = back;
	}

	/** A small disk of its own, in this folder. */
	private Path smallDisk(String size) throws Exception {
		Path disk = Files.createDirectory(folder.resolve("disk"));
		assume(new String[] { "mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString() }, "umount",
				disk.toString());
		return disk;
	}

	private CaseFileException refused(Path target) {
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(root, target));
		assertFalse(e.getMessage().contains("\n"), e.getMessage());
		assertFalse(e.getMessage().contains(".tmp"), e.getMessage());
		return e;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(found -> found.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void everyStepMayFail() throws Exception {
		byte[] after = CaseFiles.bytes(root, "x");
		int step = 0;
		FaultyDisk disk;
		do {
			Files.write(file, before);
			disk = new FaultyDisk(step, name -> {
				throw new FileSystemException("a.tmp", null, "No space left on device");
			});
			FaultyDisk faulty = disk;
			try {
				AtomicFile.write(file, out -> out.write(after), true, faulty);
				assertArrayEquals(after, Files.readAllBytes(file), "only forcing the folder may fail silently");
				assertTrue(step >= 12, "saved although step " + step + " failed");
			} catch (CaseFileException e) {
				assertArrayEquals(before, Files.readAllBytes(file), "step " + step);
				assertTrue(e.reason().equals(
						"it can't be saved (No space left on device); the former file is unharmed: save elsewhere"), e.reason());
			}
			for (String name : names(folder))
				assertFalse(name.endsWith(".tmp"), name + " after step " + step);
			step++;
		} while (disk.steps() >= step);
		assertTrue(step > 12, "only " + step + " steps were tried");
	}

	@Test
	void aFullDiskLeavesTheOldFileWhole() throws Exception {
		Path full = smallDisk("16k").resolve("case.relimages");
		CaseFiles.save(root, full);
		byte[] old = Files.readAllBytes(full);
		root.getPersons().get(0).setNote("a long note ".repeat(2000));
		assertEquals("it can't be saved (No space left on device); the former file is unharmed: save elsewhere",
				refused(full).reason());
		assertArrayEquals(old, Files.readAllBytes(full));
		assertEquals(List.of("case.relimages"), names(full.getParent()));
		root.getPersons().get(0).setNote("short again");
		CaseFiles.save(root, full);
		assertEquals("short again", CaseFiles.load(full).getPersons().get(0).getNote());
	}

	@Test
	void aReadOnlyDiskIsNamed() throws Exception {
		Path disk = smallDisk("64k");
		Path target = disk.resolve("case.relimages");
		CaseFiles.save(root, target);
		assertTrue(runs("mount", "-o", "remount,ro", disk.toString()));
		String reason = refused(target).reason();
		assertTrue(reason.contains("read-only"), reason);
		assertEquals("changed", CaseFiles.load(target).getTitle());
	}

	@Test
	void aFileThatNobodyMayChangeIsRefused() throws Exception {
		assume(new String[] { "chattr", "+i", file.toString() }, "chattr", "-i", file.toString());
		refused(file);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(List.of("case.relimages"), names(folder));
	}

	@Test
	void aFolderThatNobodyMayChangeIsRefused() throws Exception {
		assume(new String[] { "chattr", "+i", folder.toString() }, "chattr", "-i", folder.toString());
		refused(file);
		refused(folder.resolve("new.relimages"));
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void whoMayNotWriteIsTold() throws Exception {
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> AtomicFile.write(file, out -> out.write(1), true, new FaultyDisk(0, step -> {
					throw new java.nio.file.AccessDeniedException("/x/.relimages-1.tmp");
				})));
		assertEquals("it can't be saved (you may not write there); the former file is unharmed: save elsewhere", e.reason());
	}

	@Test
	void aLinkToAnotherDiskStaysALink() throws Exception {
		Path disk = smallDisk("256k");
		Path target = disk.resolve("far.relimages");
		CaseFiles.save(root, target);
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), target);
		root.setTitle("through the link");
		AtomicFile.writeKeepingBackup(link, out -> out.write(CaseFiles.bytes(root, "x")));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("through the link", CaseFiles.load(target).getTitle());
		assertEquals(disk.resolve("far.relimages.bak"), AtomicFile.backupOf(link));
		assertEquals("changed", CaseFiles.load(AtomicFile.backupOf(link)).getTitle());
		assertEquals(List.of("far.relimages", "far.relimages.bak"), names(disk));
	}

	@Test
	void aLinkToAFileThatIsStillMissingMakesThatFile() throws Exception {
		Path real = Files.createDirectory(folder.resolve("real"));
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), Path.of("real/new.relimages"));
		CaseFiles.save(root, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("changed", CaseFiles.load(real.resolve("new.relimages")).getTitle());
		Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.relimages"), Path.of("none/new.relimages"));
		assertTrue(refused(nowhere).getMessage().contains("doesn't exist"));
		Path circle = folder.resolve("circle.relimages");
		Files.createSymbolicLink(circle, circle.getFileName());
		assertTrue(refused(circle).getMessage().contains("this link leads nowhere"));
	}

	@Test
	void devicesAreNoFiles() {
		Path device = Path.of("/dev/null");
		Assumptions.assumeTrue(Files.exists(device));
		assertTrue(refused(device).getMessage().contains("this is a device"));
	}

	@ParameterizedTest
	@ValueSource(strings = { " blank ends ", "-rf", "quote'\"s", "50%20off#part?x&y", "陈静 😀 Größe", "[a]{b}*?", ".hidden",
			"semi;colon|pipe$HOME", "dots..", "~" })
	void oddNamesAreNamesLikeOthers(String name) throws Exception {
		Path odd;
		try {
			odd = folder.resolve(name);
		} catch (InvalidPathException e) {
			Assumptions.abort("no name on this disk: " + e.getMessage());
			return;
		}
		CaseFiles.save(root, odd);
		root.setTitle("again");
		CaseFiles.save(root, odd);
		assertEquals("again", CaseFiles.load(odd).getTitle());
		assertEquals(2, names(folder).size(), names(folder)::toString);
	}

	@Test
	void aNameMayBeAsLongAsTheDiskAllows() throws Exception {
		Path longest = folder.resolve("陈".repeat(80) + "abcd.relimages");
		CaseFiles.save(root, longest);
		CaseFiles.save(root, longest);
		assertEquals("changed", CaseFiles.load(longest).getTitle());
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> AtomicFile.write(longest, out -> out.write(before), true, FileOperations.REAL));
		assertTrue(e.getMessage().contains("too long to keep a backup beside it"), e.getMessage());
		assertEquals("changed", CaseFiles.load(longest).getTitle());
		refused(folder.resolve("x".repeat(300)));
	}

	@Test
	void aMessageWithALineBreakInTheNameIsStillOneLine() throws Exception {
		Path odd = folder.resolve("two\nlines.relimages");
		Files.createDirectory(odd);
		refused(odd);
	}
}
