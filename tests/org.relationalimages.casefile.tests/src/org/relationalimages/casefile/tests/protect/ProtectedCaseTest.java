// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** Cases with a passphrase: opened, saved, and their protection changed. */
class ProtectedCaseTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private final CaseFile root = EveryValueCase.create();
	private final Protection protection = Vector.by(Vector.LATIN);

	@BeforeEach
	void prepare() {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Case one.relimages");
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private static boolean isReadable(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		// Latin-1 keeps every byte, so that the search misses nothing.
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		return text.contains("CaseFile") || text.contains("xml") || text.contains("revealing");
	}

	@Test
	void aProtectedCaseComesBack() throws Exception {
		CaseFiles.save(root, file, protection);
		assertTrue(CaseFiles.isProtected(file));
		assertFalse(isReadable(file));
		CaseFile again = CaseFiles.load(file, Vector.by(Vector.LATIN));
		assertTrue(EcoreUtil.equals(root, again));
		assertEquals(file.toString(), again.eResource().getURI().toFileString());
		CaseFiles.save(again, file, protection);
		assertTrue(CaseFiles.isProtected(file));
	}

	@Test
	void itIsSaidWhatIsMissing() throws Exception {
		CaseFiles.save(root, file, protection);
		ProtectedCaseException asking = assertThrows(ProtectedCaseException.class, () -> CaseFiles.load(file));
		assertTrue(asking.isAsking());
		assertEquals(file + ": it is protected by a passphrase; give the passphrase to open it", asking.getMessage());
		ProtectedCaseException wrong = assertThrows(ProtectedCaseException.class,
				() -> CaseFiles.load(file, Vector.by(Vector.MIXED)));
		assertFalse(wrong.isAsking());
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2]++;
		Files.write(file, bytes);
		assertEquals(wrong.getMessage(),
				assertThrows(ProtectedCaseException.class, () -> CaseFiles.load(file, protection)).getMessage());
		bytes[8] = 2;
		Files.write(file, bytes);
		assertTrue(assertThrows(CaseFileException.class, () -> CaseFiles.load(file, protection)).getMessage()
				.contains("newer version"));
	}

	@Test
	void aHostileContentIsRefusedAsInAPlainFile() throws Exception {
		Sealer sealer = protection.sealer();
		for (String text : List.of("", "<a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "\0")) {
			Files.write(file, sealer.seal(text.getBytes(StandardCharsets.UTF_8), Content.CASE));
			CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file, protection), text);
			assertTrue(e.getMessage().startsWith(file.toString()) && e.getMessage().contains(";"), e.getMessage());
			assertThrows(CaseFileException.class, () -> ProtectionChange.run(file, protection, Protection.NONE));
			assertTrue(CaseFiles.isProtected(file), "a failed change leaves the file as it is");
		}
	}

	@Test
	void theBackupOfAProtectedCaseIsProtected() throws Exception {
		CaseFiles.save(root, file, protection);
		root.setTitle("changed");
		CaseFiles.save(root, file, protection);
		Path backup = Backups.ofUser().of(file).getFirst().file();
		assertFalse(isReadable(backup));
		assertEquals("The revealing \"pattern\" <&>", CaseFiles.load(backup, protection).getTitle());
	}

	@Test
	void aProtectedSaveLeavesNoReadableStateBehind() throws Exception {
		CaseFiles.save(root, file);
		root.setTitle("changed");
		CaseFiles.save(root, file);
		Files.copy(file, AtomicFile.backupOf(file));
		Files.copy(file, AtomicFile.backupOf(folder.resolve(file.getFileName() + ".views")));
		Path half = Backups.ofUser().of(file).getFirst().file().resolveSibling("half.relimages.tmp");
		Files.copy(file, half);
		CaseFiles.save(root, file, protection);
		noneIsReadable();
		Path backup = Backups.ofUser().of(file).getFirst().file();
		assertEquals("changed", CaseFiles.load(backup, protection).getTitle(), "the plain state before, protected now");
	}

	@Test
	void noPrivateFolderIsNoReasonForAReadableBackup() throws Exception {
		CaseFiles.save(root, file);
		Files.writeString(folder.resolve("private"), "a file stands where the folder should");
		CaseFiles.save(root, file, protection);
		noneIsReadable();
		root.setTitle("changed");
		CaseFiles.save(root, file, protection);
		noneIsReadable();
		assertEquals("The revealing \"pattern\" <&>", CaseFiles.load(AtomicFile.backupOf(file), protection).getTitle());
	}

	private void noneIsReadable() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path one : all.filter(Files::isRegularFile).toList())
				assertFalse(isReadable(one), one.toString());
		}
	}

	@Test
	void protectingTakesEverythingAlong() throws Exception {
		CaseFiles.save(root, file);
		byte[] plain = Files.readAllBytes(file);
		root.setTitle("changed");
		CaseFiles.save(root, file);
		AtomicFile.writeKeepingBackup(file, out -> out.write(plain));
		Path views = Files.write(folder.resolve(file.getFileName() + ".views"), Vector.VIEWS);
		Path former = Files.write(AtomicFile.backupOf(views), Vector.VIEWS);
		assertEquals(List.of(), ProtectionChange.run(file, Protection.NONE, protection).notes());
		noneIsReadable();
		assertArrayEquals(Vector.VIEWS, SealedBytes.read(former, Content.VIEWS, protection, 1000));
		assertArrayEquals(CaseFiles.bytes(root, "x"), SealedBytes.read(AtomicFile.backupOf(file), Content.CASE, protection, 100_000));
		assertEquals(2, Backups.ofUser().of(file).size(), "the present state, and the one before");
		assertArrayEquals(plain, SealedBytes.read(Backups.ofUser().of(file).getLast().file(), Content.CASE, protection, 100_000));
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(Backups.ofUser().of(file).getFirst().file()));
		assertArrayEquals(Vector.VIEWS, SealedBytes.read(views, Content.VIEWS, protection, 1000));
		assertArrayEquals(plain, SealedBytes.read(file, Content.CASE, protection, 100_000));
	}

	@Test
	void thePassphraseChangesAndGoes() throws Exception {
		CaseFiles.save(root, file, protection);
		Path views = folder.resolve(file.getFileName() + ".views");
		try (Sealer sealer = protection.sealer()) {
			Files.write(views, sealer.seal(Vector.VIEWS, Content.VIEWS));
		}
		Protection other = Vector.by(Vector.MIXED);
		assertThrows(ProtectedCaseException.class, () -> ProtectionChange.run(file, other, Protection.NONE));
		assertThrows(ProtectedCaseException.class, () -> ProtectionChange.run(file, Protection.NONE, other));
		ProtectionChange.run(file, protection, other);
		assertThrows(ProtectedCaseException.class, () -> CaseFiles.load(file, protection));
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file, other)));
		assertArrayEquals(Vector.VIEWS, SealedBytes.read(views, Content.VIEWS, other, 1000));
		CaseFiles.load(Backups.ofUser().of(file).getFirst().file(), other);
		ProtectionChange.run(file, other, Protection.NONE);
		assertFalse(CaseFiles.isProtected(file));
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file)));
		assertArrayEquals(Vector.VIEWS, Files.readAllBytes(views));
		assertArrayEquals(CaseFiles.bytes(root, "x"), Files.readAllBytes(file));
	}

	@Test
	void aLayoutThatCannotFollowIsTold() throws Exception {
		CaseFiles.save(root, file, protection);
		Path views = folder.resolve(file.getFileName() + ".views");
		try (Sealer sealer = Vector.by(Vector.MIXED).sealer()) {
			Files.write(views, sealer.seal(Vector.VIEWS, Content.VIEWS));
		}
		byte[] before = Files.readAllBytes(views);
		List<String> notes = ProtectionChange.run(file, protection, Protection.NONE).notes();
		assertEquals(1, notes.size(), notes.toString());
		assertTrue(notes.getFirst().contains("layout"), notes.toString());
		assertTrue(Arrays.equals(before, Files.readAllBytes(views)));
	}

	@Test
	void aNameAsLongAsTheDiskAllowsIsNoTrouble() throws Exception {
		Path longest = folder.resolve("x".repeat(245) + ".relimages");
		CaseFiles.save(root, longest);
		assertEquals(List.of(), ProtectionChange.run(longest, Protection.NONE, protection).notes());
		assertTrue(CaseFiles.isProtected(longest));
	}
}
