// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.AtomicFile.Content;
import org.relationalimages.casefile.FileOperations;
import org.relationalimages.casefile.disk.OwnerOnly;

/** Who may read a file is the same after a save, and never more open during the save. */
class FileRightsTest {

	private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void make() throws IOException {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		file = Files.writeString(folder.resolve("a b ü.relimages"), "old");
	}

	private static String mode(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static void mode(Path path, String mode) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
	}

	/** The system program's listing of groups and access lists, without the name of the file. */
	private static String list(Path path) throws Exception {
		return Shell.run("getfacl", "--omit-header", "--absolute-names", path.toString()).strip();
	}

	/** A disk that records who could read non-empty temporary files before they replace the file. */
	private static FileOperations watching(List<String> seen) {
		return new FileOperations() {
			@Override
			public void force(Path path) throws IOException {
				seen.add(mode(path));
				FileOperations.super.force(path);
			}
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "rw-------", "rw-r-----", "rw-rw----", "rw-rw-r--", "rw-r--r--", "rw-rw-rw-", "rwx------" })
	void aTemporaryFileIsItsOwnersUntilItIsWhole(String mode) throws Exception {
		mode(file, mode);
		List<String> seen = new ArrayList<>();
		AtomicFile.write(file, NEW, true, watching(seen));
		assertEquals(List.of("rw-------", "rw-------"), seen);
		assertEquals(mode, mode(file));
		assertEquals(mode, mode(AtomicFile.backupOf(file)));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aNewFileIsAsNewFilesAre() throws Exception {
		Path usual = Files.createFile(folder.resolve("usual"));
		Path fresh = folder.resolve("fresh");
		List<String> seen = new ArrayList<>();
		AtomicFile.write(fresh, NEW, false, watching(seen));
		assertEquals(List.of("rw-------"), seen);
		assertEquals(mode(usual), mode(fresh));
		try (var all = Files.list(folder)) {
			assertEquals(3, all.count(), "nothing else is left");
		}
	}

	@Test
	void groupAccessListAndAttributesStay() throws Exception {
		mode(file, "rw-rw----");
		Shell.run("chgrp", "daemon", file.toString());
		Shell.run("setfacl", "-m", "user:nobody:r,group:mail:rw,group::---", file.toString());
		Shell.run("setfattr", "-n", "user.origin", "-v", "ward 3", file.toString());
		Shell.run("setfattr", "-n", "user.empty", file.toString());
		String before = list(file);
		assertTrue(before.contains("user:nobody:r"), before);
		AtomicFile.writeKeepingBackup(file, NEW);
		for (Path one : List.of(file, AtomicFile.backupOf(file))) {
			assertEquals(before, list(one));
			assertEquals("daemon", Files.readAttributes(one, java.nio.file.attribute.PosixFileAttributes.class).group().getName());
			String attributes = Shell.run("getfattr", "--absolute-names", "-d", one.toString());
			assertTrue(attributes.contains("user.origin=\"ward 3\"") && attributes.contains("user.empty"), attributes);
		}
	}

	@Test
	void aFolderThatGivesAccessListsGivesNoneToAFileThatHadNone() throws Exception {
		mode(file, "rw-r-----");
		Shell.run("setfacl", "-d", "-m", "user:nobody:rw", folder.toString());
		String before = list(file);
		assertFalse(before.contains("nobody"), before);
		AtomicFile.writeKeepingBackup(file, NEW);
		assertEquals(before, list(file));
		assertEquals(before, list(AtomicFile.backupOf(file)));
		// A new file has the rights that the folder gives to every new file in it.
		AtomicFile.write(folder.resolve("fresh"), NEW);
		Files.createFile(folder.resolve("usual"));
		assertEquals(list(folder.resolve("usual")), list(folder.resolve("fresh")));
	}

	@Test
	void whatTellsOfACaseIsReadByItsReadersOnly() throws Exception {
		Path companion = folder.resolve(file.getFileName() + ".views");
		mode(file, "rw-------");
		AtomicFile.writeCompanion(companion, file, NEW);
		assertEquals("rw-------", mode(companion));
		mode(companion, "rw-r--r--");
		AtomicFile.writeCompanion(companion, file, NEW);
		assertEquals("rw-------", mode(companion), "one of a former version was too open");
		mode(file, "rw-r--r--");
		AtomicFile.writeCompanion(companion, file, NEW);
		assertEquals("rw-------", mode(companion), "whoever closed it meant it");
		Files.delete(companion);
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		AtomicFile.writeCompanion(companion, link, NEW);
		assertEquals("rw-r--r--", mode(companion));
	}

	@Test
	void aNewCompanionHasTheAccessListOfItsCase() throws Exception {
		Path companion = folder.resolve("list.views");
		mode(file, "rw-------");
		Shell.run("setfacl", "-m", "user:nobody:r", file.toString());
		AtomicFile.writeCompanion(companion, file, NEW);
		assertEquals(list(file), list(companion));
	}

	@ParameterizedTest
	@ValueSource(strings = { "chgrp daemon", "setfacl -m user:nobody:r", "setfacl -m group:daemon:r", "chown nobody" })
	void noPlantedCompanionChoosesWhoReadsIt(String grant) throws Exception {
		Path companion = Files.writeString(folder.resolve("planted.views"), "planted");
		mode(file, "rw-r-----");
		mode(companion, "rw-r-----");
		List<String> command = new ArrayList<>(List.of(grant.split(" ")));
		command.add(companion.toString());
		Shell.run(command.toArray(String[]::new));
		AtomicFile.writeCompanion(companion, file, NEW);
		assertEquals(list(file), list(companion));
		assertEquals("rw-r-----", mode(companion));
		for (String part : List.of("posix:owner", "posix:group"))
			assertEquals(Files.getAttribute(file, part), Files.getAttribute(companion, part));
	}

	@Test
	void aCompanionHasTheAccessListThatItsCaseGotMeanwhile() throws Exception {
		Path companion = folder.resolve("list.views");
		mode(file, "rw-r-----");
		AtomicFile.writeCompanion(companion, file, NEW);
		Shell.run("setfacl", "-m", "user:nobody:r,group::---", file.toString());
		AtomicFile.writeCompanion(companion, file, NEW);
		assertEquals(list(file), list(companion), "the group that may not read the case any more");
	}

	@Test
	void aWorkFolderIsClosedWithWhatIsInIt() throws Exception {
		Path work = Files.createDirectories(folder.resolve("work/inner/deep"));
		Path log = Files.writeString(work.resolve(".log"), "names a case");
		Path outside = Files.createDirectory(folder.resolve("outside"));
		Files.createSymbolicLink(work.resolve("link"), outside);
		Files.createSymbolicLink(work.resolve("nowhere"), folder.resolve("none"));
		String before = mode(outside);
		assertEquals(0, OwnerOnly.closeAll(folder.resolve("work")));
		for (Path one : List.of(folder.resolve("work"), folder.resolve("work/inner"), work))
			assertEquals("rwx------", mode(one));
		assertEquals("rw-------", mode(log));
		assertEquals(before, mode(outside), "links are not followed");
	}
}
