// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;

class SaveTest {

	@TempDir
	Path folder;
	private Path file;
	private CaseFile root;
	private byte[] before;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("Case one.relimages");
		root = EveryValueCase.create();
		CaseFiles.save(root, file);
		before = Files.readAllBytes(file);
	}

	private void onlyTheseFiles(String... names) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(Stream.of(names).sorted().toList(), all.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}

	private CaseFileException refusedAndUnharmed() throws IOException {
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(root, file));
		assertArrayEquals(before, Files.readAllBytes(file));
		assertFalse(e.getMessage().contains("\n"), e.getMessage());
		assertTrue(e.reason().contains(";") || e.reason().contains(":"), e.reason());
		return e;
	}

	@Test
	void aFirstSaveLeavesNothingElse() throws Exception {
		onlyTheseFiles("Case one.relimages");
	}

	@Test
	void theFormerStateStaysAsBackup() throws Exception {
		root.setTitle("changed");
		CaseFiles.save(root, file);
		assertArrayEquals(before, Files.readAllBytes(Backups.ofUser().of(file).getFirst().file()));
		assertEquals("changed", CaseFiles.load(file).getTitle());
		onlyTheseFiles("Case one.relimages");
		root.setTitle("again");
		CaseFiles.save(root, file);
		assertEquals("changed", CaseFiles.load(Backups.ofUser().of(file).getFirst().file()).getTitle());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x0, 0x1, 0x1F, 0xD800, 0xDC00, 0xFFFE, 0xFFFF })
	void refusesCharactersThatNoFileHolds(int code) throws Exception {
		// Numbers, because the reports of this test can't contain such characters.
		String bad = "a" + (char) code + "b";
		RelationalImage image = root.getImages().get(0);
		image.setPicture(bad);
		CaseFileException e = refusedAndUnharmed();
		assertTrue(e.getMessage().contains("'picture' of RelationalImage " + image.getId()), e.getMessage());
		assertTrue(e.getMessage().contains(String.format("U+%04X", code)), e.getMessage());
		onlyTheseFiles("Case one.relimages");
		image.setPicture("fine");
		image.getTags().add(bad);
		assertTrue(refusedAndUnharmed().getMessage().contains("'tags'"));
	}

	@Test
	void refusesReferencesToElementsOutside() throws Exception {
		RelationalImage elsewhere = ImagesFactory.eINSTANCE.createRelationalImage();
		elsewhere.setId("lost");
		root.getImages().get(1).getBuiltOn().add(elsewhere);
		CaseFileException e = refusedAndUnharmed();
		assertTrue(e.getMessage().contains("'builtOn' of RelationalImage _6"), e.getMessage());
		assertTrue(e.getMessage().contains("RelationalImage lost"), e.getMessage());
	}

	@Test
	void refusesIdsThatCouldNotBeReferredTo() throws Exception {
		for (String id : List.of("two words", "#a", "a:b", "/a")) {
			root.getImages().get(0).setId(id);
			assertTrue(refusedAndUnharmed().getMessage().contains("'id' of RelationalImage"), id);
		}
	}

	@Test
	void refusesAnIdThatIsUsedTwice() throws Exception {
		root.getImages().get(0).setId(root.getImages().get(1).getId());
		assertTrue(refusedAndUnharmed().getMessage().contains("is used twice"));
	}

	@Test
	void aFailingStreamLeavesTheOldFileWhole() throws Exception {
		IOException e = assertThrows(IOException.class, () -> AtomicFile.writeKeepingBackup(file, out -> {
			out.write(new byte[200_000]);
			throw new IOException("No space left on device");
		}));
		assertTrue(e.getMessage().endsWith("it can't be saved (No space left on device); the former file is unharmed: save elsewhere"), e::getMessage);
		assertArrayEquals(before, Files.readAllBytes(file));
		onlyTheseFiles("Case one.relimages");
	}

	@Test
	void refusesAReadOnlyFile() throws Exception {
		assertTrue(file.toFile().setReadOnly());
		assertTrue(refusedAndUnharmed().getMessage().contains("the file is read-only"));
		onlyTheseFiles("Case one.relimages");
	}

	@Test
	void refusesAFolderThatCannotBeWritten() throws Exception {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			Assumptions.assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");
			assertTrue(refusedAndUnharmed().getMessage().contains("read-only"));
		} finally {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	@Test
	void refusesPlacesThatAreNone() throws Exception {
		CaseFileException inNone = assertThrows(CaseFileException.class,
				() -> CaseFiles.save(root, folder.resolve("none/x.relimages")));
		assertTrue(inNone.getMessage().contains("doesn't exist"), inNone.getMessage());
		CaseFileException onFolder = assertThrows(CaseFileException.class, () -> CaseFiles.save(root, folder));
		assertTrue(onFolder.getMessage().contains("is a folder"), onFolder.getMessage());
	}

	@Test
	void aLinkStaysALinkAndPermissionsStay() throws Exception {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), file.getFileName());
		root.setTitle("through the link");
		CaseFiles.save(root, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("through the link", CaseFiles.load(file).getTitle());
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		AtomicFile.writeKeepingBackup(link, out -> out.write(before));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(AtomicFile.backupOf(file))));
	}

	/** A power cut can't be simulated, but the order of steps that survives it can be observed. */
	@Test
	void everythingIsForcedToDiskBeforeWhatBuildsOnIt() throws Exception {
		Path target = folder.resolve("ordered.relimages");
		Files.writeString(target, "before");
		List<String> steps = new ArrayList<>();
		FileOperations fileOperations = new FileOperations() {
			@Override
			public void force(Path file) throws IOException {
				steps.add("force " + Files.readString(file));
				FileOperations.super.force(file);
			}

			@Override
			public void replace(Path from, Path to) throws IOException {
				steps.add("replace " + to.getFileName() + " by " + Files.readString(from));
				FileOperations.super.replace(from, to);
			}

			@Override
			public boolean forceFolder(Path file) {
				steps.add("force folder " + file.getFileName());
				return FileOperations.super.forceFolder(file);
			}
		};
		AtomicFile.write(target, out -> out.write("after".getBytes(StandardCharsets.UTF_8)), true, fileOperations);
		assertEquals(List.of("force after", "force before", "replace ordered.relimages.bak by before",
				"replace ordered.relimages by after", "force folder " + target.toRealPath().getParent().getFileName()), steps);
	}
}
