// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.AtomicFile.Content;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.FileOperations;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;

/** Another user who may write the folder puts links and other files at the paths that are going to be written. */
class PlantedLinksTest {

	private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

	@TempDir
	Path folder;
	private Path shared;
	private Path victim;
	private Path target;

	@BeforeEach
	void make() throws IOException {
		shared = Files.createDirectory(folder.resolve("shared"));
		victim = Files.writeString(folder.resolve("thesis"), "300 pages");
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
			Files.setPosixFilePermissions(victim, PosixFilePermissions.fromString("rw-rw-rw-"));
		target = shared.resolve("c.html");
	}

	private void replacedAndUnharmed() throws IOException {
		assertTrue(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS));
		assertEquals("new", Files.readString(target));
		assertEquals("300 pages", Files.readString(victim));
		try (var all = Files.list(shared)) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void aLinkIsReplacedAndGivesNoRights() throws Exception {
		Files.createSymbolicLink(target, victim);
		AtomicFile.writeNotFollowing(target, NEW);
		replacedAndUnharmed();
		assertFalse(Files.getPosixFilePermissions(target).equals(Files.getPosixFilePermissions(victim)), "rights of what the link led to");
		Files.delete(target);
		Files.createSymbolicLink(target, Path.of("../thesis"));
		AtomicFile.writeCompanion(target, shared.resolve("none"), NEW);
		replacedAndUnharmed();
	}

	@Test
	void linksToNowhereToFoldersAndInCirclesAreReplaced() throws Exception {
		Path made = folder.resolve("made");
		for (Path where : List.of(made, folder, target, Path.of("/dev/null"), Path.of("/proc/self/mem"))) {
			Files.deleteIfExists(target);
			Files.createSymbolicLink(target, where);
			AtomicFile.writeNotFollowing(target, NEW);
			replacedAndUnharmed();
		}
		assertTrue(Files.notExists(made));
	}

	@Test
	void anotherNameOfAFileIsSevered() throws Exception {
		Files.createLink(target, victim);
		AtomicFile.writeNotFollowing(target, NEW);
		replacedAndUnharmed();
		Files.delete(target);
		Files.createLink(target, victim);
		AtomicFile.write(target, NEW);
		replacedAndUnharmed();
	}

	@Test
	void foldersAndPipesAreRefused() throws Exception {
		Files.createDirectory(target);
		CaseFileException e = assertThrows(CaseFileException.class, () -> AtomicFile.writeNotFollowing(target, NEW));
		assertTrue(e.reason().contains("this is a folder"), e.reason());
		Files.delete(target);
		Shell.run("mkfifo", target.toString());
		for (boolean follows : List.of(true, false)) {
			e = assertThrows(CaseFileException.class, () -> {
				if (follows)
					AtomicFile.write(target, NEW);
				else
					AtomicFile.writeNotFollowing(target, NEW);
			});
			assertTrue(e.reason().contains("a pipe, not a file"), e.reason());
		}
	}

	@Test
	void aLinkInTheWayOfTheTemporaryFileIsRefused() throws Exception {
		FileOperations planting = new FileOperations() {
			@Override
			public java.io.OutputStream create(Path file) throws IOException {
				Files.createSymbolicLink(file, victim);
				return FileOperations.super.create(file);
			}
		};
		CaseFileException e = assertThrows(CaseFileException.class, () -> AtomicFile.writeNotFollowing(target, NEW, planting));
		assertTrue(e.reason().contains("; nothing was written: save elsewhere"), e.reason());
		assertEquals("300 pages", Files.readString(victim));
		assertTrue(Files.notExists(target, LinkOption.NOFOLLOW_LINKS));
	}

	@Test
	void aCopyForOthersIsNotWrittenThroughALink() throws Exception {
		CaseFile copy = CasesFactory.eINSTANCE.createCaseFile();
		copy.setTitle("copy");
		Path file = shared.resolve("copy.relimages");
		Files.createSymbolicLink(file, victim);
		CaseFiles.saveCopy(copy, file);
		assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
		assertEquals("copy", CaseFiles.load(file).getTitle());
		assertEquals("300 pages", Files.readString(victim));
		copy.setTitle("again");
		CaseFiles.saveCopy(copy, file);
		assertEquals("again", CaseFiles.load(file).getTitle());
	}
}
