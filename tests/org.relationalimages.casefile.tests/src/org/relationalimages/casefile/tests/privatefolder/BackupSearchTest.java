// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.BackupHome;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.restore.FormerState;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** Backups follow the case, not the name of its file. */
class BackupSearchTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private Path renamed;
	private final CaseFile root = EveryValueCase.create();
	private final Protection protection = protection();

	private static Protection protection() {
		try (Passphrase passphrase = Passphrase.of("vier Wege nach Haus".toCharArray())) {
			return Protection.with(passphrase);
		}
	}

	@BeforeEach
	void prepare() throws IOException {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna.relimages");
		renamed = Files.createDirectories(folder.resolve("elsewhere\n and %20 ü")).resolve("B.relimages");
		save(file, "one", Protection.NONE);
		save(file, "two", Protection.NONE);
	}

	@AfterEach
	void leave() {
		home.close();
		protection.wipe();
	}

	private void save(Path where, String title, Protection by) throws IOException {
		root.setTitle(title);
		CaseFiles.save(root, where, by);
	}

	private List<String> titles(Path of) throws IOException {
		List<String> titles = new ArrayList<>();
		for (FormerState state : FormerStates.of(of))
			titles.add(state.load(protection).getTitle());
		return titles;
	}

	private void asEarlierVersionsLeftIt() throws IOException {
		for (Path one : privateFiles())
			if (BackupHome.isRecord(one))
				Files.delete(one);
	}

	private static List<Path> privateFiles() throws IOException {
		try (Stream<Path> all = Files.walk(PrivateFolder.ofUser().root())) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static void everyBackupIs(boolean isProtected) throws IOException {
		List<Path> backups = privateFiles().stream().filter(one -> one.toString().endsWith(".relimages")).toList();
		assertFalse(backups.isEmpty());
		for (Path one : backups)
			assertEquals(isProtected, CaseFiles.isProtected(one), one.toString());
	}

	@Test
	void aRenamedCaseHasItsBackups() throws Exception {
		Files.move(file, renamed);
		assertEquals(List.of("one"), titles(renamed));
		save(renamed, "three", Protection.NONE);
		assertEquals(List.of("two", "one"), titles(renamed));
		assertEquals(List.of("one"), titles(file), "the name it had is known, too");
		asEarlierVersionsLeftIt();
		assertEquals(List.of("two", "one"), titles(renamed));
		Files.writeString(renamed, "half a ca");
		assertEquals(List.of("two"), titles(renamed), "a damaged one is found by its name");
	}

	@Test
	void protectingFollowsTheRename() throws Exception {
		Files.move(file, renamed);
		assertEquals(List.of(), ProtectionChange.run(renamed, Protection.NONE, protection).notes());
		everyBackupIs(true);
		assertEquals(List.of("two", "one"), titles(renamed));
		Path again = folder.resolve("C.relimages");
		Files.move(renamed, again);
		assertEquals(List.of("two", "one"), titles(again), "a protected one, without its passphrase, is the same file");
		ProtectionChange.run(again, protection, Protection.NONE);
		everyBackupIs(false);
		assertEquals(List.of("two", "two", "one"), titles(again));
	}

	@Test
	void protectingFollowsTheRenameOfEarlierVersions() throws Exception {
		asEarlierVersionsLeftIt();
		Files.move(file, renamed);
		ProtectionChange.run(renamed, Protection.NONE, protection);
		everyBackupIs(true);
		assertEquals(List.of("two", "one"), titles(renamed));
	}

	@Test
	void aProtectedSaveLeavesNothingPlainUnderFormerNames() throws Exception {
		Files.move(file, renamed);
		save(renamed, "three", protection);
		everyBackupIs(true);
		assertEquals(List.of("two", "one"), titles(renamed));
	}

	@Test
	void aLivingCopyKeepsItsOwn() throws Exception {
		Files.copy(file, renamed);
		assertEquals(List.of(), titles(renamed));
		ProtectionChange.Report report = ProtectionChange.run(renamed, Protection.NONE, protection);
		assertEquals(List.of(), report.notes());
		assertTrue(report.remarks().size() == 1 && report.remarks().getFirst().contains(file.toString()), report.remarks().toString());
		assertEquals("one", FormerStates.of(file).getFirst().glimpse().title());
		assertFalse(CaseFiles.isProtected(FormerStates.of(file).getFirst().file()));
		save(renamed, "three", protection);
		assertFalse(CaseFiles.isProtected(FormerStates.of(file).getFirst().file()), "nor does a save take them");
		Files.delete(file);
		save(renamed, "four", protection);
		everyBackupIs(true);
	}

	@Test
	void aCopyBesideIsKnownWithoutARecord() throws Exception {
		asEarlierVersionsLeftIt();
		Path copy = Files.copy(file, folder.resolve("Copy.relimages"));
		ProtectionChange.run(copy, Protection.NONE, protection);
		assertEquals("one", FormerStates.of(file).getFirst().glimpse().title());
	}

	@Test
	void anotherCaseUnderTheFormerNameIsNoCopy() throws Exception {
		Files.move(file, renamed);
		CaseFile other = EveryValueCase.create();
		other.setId("another");
		other.setTitle("another");
		CaseFiles.save(other, file);
		assertEquals(List.of("one"), titles(renamed));
		CaseFiles.save(other, file);
		ProtectionChange.run(file, Protection.NONE, protection);
		save(renamed, "three", Protection.NONE);
		assertEquals("two", titles(renamed).getFirst());
	}

	@Test
	void whatNoPassphraseOpensGoesAndIsTold() throws Exception {
		try (Passphrase passphrase = Passphrase.of("ein anderer Weg".toCharArray())) {
			Protection other = Protection.with(passphrase);
			save(file, "three", other);
			Path backup = FormerStates.of(file).getFirst().file();
			byte[] foreign = Files.readAllBytes(backup);
			ProtectionChange.run(file, other, protection);
			Path planted = Files.write(backup.resolveSibling("2020-01-01T00-00-00.000Z.relimages"), foreign);
			ProtectionChange.Report report = ProtectionChange.run(file, protection, Protection.NONE);
			assertTrue(Files.notExists(planted));
			assertTrue(report.remarks().getFirst().startsWith("A backup was removed"), report.remarks().toString());
			everyBackupIs(false);
		}
	}

	@Test
	void damagedBackupsAreProtectedAsTheyAre() throws Exception {
		Path backup = Backups.ofUser().of(file).getFirst().file();
		Files.writeString(backup, "half a ca");
		ProtectionChange.run(file, Protection.NONE, protection);
		everyBackupIs(true);
		ProtectionChange.run(file, protection, Protection.NONE);
		assertEquals("half a ca", Files.readString(backup));
	}

	@Test
	void aDamagedRecordIsNone() throws Exception {
		Path record = privateFiles().stream().filter(BackupHome::isRecord).findFirst().orElseThrow();
		for (String text : List.of("", "\0\0", "cases=\npath=\n", "path=\0\ncases=x", "x".repeat(100_000))) {
			Files.writeString(record, text);
			assertEquals(List.of("one"), titles(file), text);
			Files.move(file, renamed);
			assertTrue(List.of("one").equals(titles(renamed)) || text.endsWith("cases=x"), text);
			Files.move(renamed, file);
		}
	}
}
