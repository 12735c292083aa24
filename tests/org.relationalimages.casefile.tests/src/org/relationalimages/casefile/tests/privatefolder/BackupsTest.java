// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.Backups.Backup;
import org.relationalimages.casefile.privatefolder.KeptLayouts;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.casefile.tests.Pipes;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

class BackupsTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;

	@BeforeEach
	void prepare() {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna \u9648 & co.relimages");
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private void keep(String state) throws IOException {
		Files.writeString(file, state);
		Backups.ofUser().keep(file);
	}

	private List<String> kept() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Backup backup : Backups.ofUser().of(file))
			texts.add(Files.readString(backup.file()));
		return texts;
	}

	@Test
	void theLatestStatesAreKept() throws Exception {
		for (int i = 0; i < Backups.GENERATIONS + 3; i++)
			keep("state " + i);
		List<String> kept = kept();
		assertEquals(Backups.GENERATIONS, kept.size());
		assertEquals("state " + (Backups.GENERATIONS + 2), kept.getFirst());
		assertEquals("state 3", kept.getLast());
	}

	@Test
	void theSameStateIsKeptOnce() throws Exception {
		keep("same");
		keep("same");
		assertEquals(List.of("same"), kept());
		keep("other");
		keep("same");
		assertEquals(List.of("same", "other", "same"), kept());
	}

	@Test
	void theFolderIsReadableForPeople() throws Exception {
		keep("x");
		Backup backup = Backups.ofUser().of(file).getFirst();
		String name = backup.file().getParent().getFileName().toString();
		assertTrue(name.matches("Anna \u9648 _ co-[0-9a-f]{8}"), name);
		assertTrue(backup.file().getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z\\.relimages"));
		assertEquals(1, backup.size());
	}

	@Test
	void noPipeAmongTheBackupsKeepsAnybodyWaiting() throws Exception {
		keep("one");
		Path homes = PrivateFolder.ofUser().existing(PrivateFolder.BACKUPS);
		Pipes.make(homes.resolve("Anna-00000000"));
		Pipes.make(Backups.ofUser().of(file).getFirst().file().resolveSibling("2026-01-01T00-00-00.000Z.relimages"));
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			assertEquals(1, Backups.ofUser().all().size());
			assertEquals(List.of("one"), kept());
			assertEquals(List.of(), KeptLayouts.in(homes.resolve("Anna-00000000")));
		});
	}

	@Test
	void casesOfOneNameAreKeptApartAndLinksAreOneCase() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other")).resolve(file.getFileName());
		keep("one");
		Files.writeString(other, "two");
		Backups.ofUser().keep(other);
		assertEquals(List.of("one"), kept());
		assertEquals(2, Backups.ofUser().all().size());
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), file);
		assertEquals(1, Backups.ofUser().of(link).size());
	}

	@Test
	void whatIsNotThereIsNotKept() throws Exception {
		assertTrue(Backups.ofUser().keep(file).isEmpty());
		assertEquals(List.of(), Backups.ofUser().of(file));
		assertTrue(Files.notExists(PrivateFolder.ofUser().root()), "looking makes no folders");
	}

	@Test
	void strangersAmongBackupsAreLeftAlone() throws Exception {
		keep("x");
		Path home = Backups.ofUser().of(file).getFirst().file().getParent();
		Path stranger = Files.writeString(home.resolve("notes.relimages"), "mine");
		for (int i = 0; i < 20; i++)
			keep("state " + i);
		assertEquals("mine", Files.readString(stranger));
		assertEquals(Backups.GENERATIONS, kept().size());
	}

	@Test
	void aSaveGoesOnWhereThePrivateFolderCannotBe() throws Exception {
		Files.writeString(folder.resolve("private"), "a file stands where the folder should");
		CaseFile root = EveryValueCase.create();
		CaseFiles.save(root, file);
		byte[] before = Files.readAllBytes(file);
		root.setTitle("changed");
		CaseFiles.save(root, file);
		assertEquals("changed", CaseFiles.load(file).getTitle());
		assertArrayEquals(before, Files.readAllBytes(AtomicFile.backupOf(file)), "better beside the case than nowhere");
		assertThrows(IOException.class, () -> Backups.ofUser().keep(file));
	}
}
