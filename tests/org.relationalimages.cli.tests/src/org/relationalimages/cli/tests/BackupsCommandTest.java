// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.model.cases.CaseFile;

/** Backups on the command line. */
class BackupsCommandTest {

	@TempDir
	Path folder;
	private Path file;
	private Path other;

	@BeforeEach
	void saveThreeTimes() throws Exception {
		file = CaseFolders.write(folder, "Müller & 陈.relimages");
		other = folder.resolve("restored.relimages");
		save("second");
		save("third");
	}

	private void save(String title) throws IOException {
		CaseFile root = CaseFiles.load(file);
		root.setTitle(title);
		CaseFiles.save(root, file);
	}

	private static String title(Path one) throws IOException {
		return CaseFiles.load(one).getTitle();
	}

	@Test
	void theNewestIsListedFirst() {
		List<String> lines = Run.of("backups", file).exits(0).out().lines().toList();
		List<Path> kept = Backups.ofUser().of(file).stream().map(Backups.Backup::file).toList();
		assertEquals(2, lines.size());
		for (int i = 0; i < 2; i++)
			assertTrue(lines.get(i).matches(" " + (i + 1) + "  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d +\\d+  .*")
					&& lines.get(i).endsWith("  " + kept.get(i)), lines.get(i));
	}

	@Test
	void oneIsCopiedOut() throws Exception {
		Run.of("backups", "--restore", "1", "--to", other, file).exits(0).says(other.toString());
		assertEquals("second", title(other));
		Path first = folder.resolve("first.relimages");
		Run.of("backups", file, "--restore=2", "--to", first).exits(0);
		assertEquals(CaseFolders.create().getTitle(), title(first));
		assertEquals("third", title(file), "the case itself stays");
	}

	@Test
	void aDamagedOrMissingCaseIsRestored() throws Exception {
		Files.writeString(file, "half a ca");
		Run.of("validate", file).exits(1).complains("its backups");
		Run.of("backups", "--restore", "1", "--to", file, "--overwrite", file).exits(0);
		assertEquals("second", title(file));
		assertEquals("half a ca", Files.readString(Backups.ofUser().of(file).getFirst().file()), "what was replaced is kept");
		Files.delete(file);
		Run.of("backups", "--restore", "2", "--to", file, file).exits(0);
		assertEquals("second", title(file));
	}

	@Test
	void theOldestIsRestoredAlthoughItsPlaceIsNeeded() throws Exception {
		for (int i = 0; i < Backups.GENERATIONS; i++)
			save("state " + i);
		Run.of("backups", "--restore", "10", "--to", file, "--overwrite", file).exits(0);
		assertEquals("third", title(file));
	}

	@Test
	void nothingIsOverwrittenUnasked() throws Exception {
		byte[] before = Files.readAllBytes(CaseFolders.write(folder, "restored.relimages"));
		Run.of("backups", "--restore", "1", "--to", other, file).exits(1).complains("exists already").complains("--overwrite");
		assertArrayEquals(before, Files.readAllBytes(other));
		try (CaseLock lock = CaseLock.attempt(other).lock()) {
			Run.of("backups", "--restore", "1", "--to", other, "--overwrite", file).exits(1).complains("is open");
		}
		assertArrayEquals(before, Files.readAllBytes(other));
		Run.of("backups", "--restore", "1", "--to", folder.resolve("none/x.relimages"), file).exits(1).complains("doesn't exist");
	}

	@Test
	void aProtectedBackupStaysProtected() throws Exception {
		Path secret = Files.writeString(folder.resolve("p.txt"), "correct horse battery staple\n");
		Run.of("protect", "--passphrase-file", secret, file).exits(0);
		Run.of("backups", file).exits(0).says("(protected)");
		Run.of("backups", "--restore", "1", "--to", other, file).exits(0);
		assertTrue(CaseFiles.isProtected(other));
		Run.of("validate", "--passphrase-file", secret, other).exits(0);
	}

	@Test
	void noBackupsAreNoFailure() {
		Path never = folder.resolve("never.relimages");
		Run none = Run.of("backups", never).exits(0).complains("there are no backups; every save keeps");
		assertEquals("", none.out());
		Run.of("backups", "--restore", "1", "--to", other, never).exits(1).complains("there are no backups");
		Run.of("backups", "--restore", "3", "--to", other, file).exits(1).complains("there is no backup 3; the oldest is 2");
		assertTrue(Files.notExists(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "x", "", "99999999999", "1.5" })
	void theNumberIsOneOfTheList(String number) {
		Run.of("backups", "--restore=" + number, "--to", other, file).exits(2).complains("needs the number of a backup");
	}

	@Test
	void wrongUseIsExplained() {
		Run.of("backups").exits(2).complains("exactly one file");
		Run.of("backups", "--restore", "1", file).exits(2).complains("The option --to is missing");
		Run.of("backups", "--to", other, file).exits(2).complains("--restore N");
		Run.of("backups", "--restore", "1", "--to", folder.resolve("case.xml"), file).exits(2).complains("ends with .relimages");
	}
}
