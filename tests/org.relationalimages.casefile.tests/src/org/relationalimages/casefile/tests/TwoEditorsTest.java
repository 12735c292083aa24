// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** One case open in two editors: this program's, and that of any EMF tool. They are connected by the file only. */
class TwoEditorsTest {

	@TempDir
	Path folder;

	private PrivateHome home;
	private Path file;
	private PlainEditor theirs;
	private CaseFile ours;
	private String known;

	@BeforeEach
	void openInBoth() throws IOException {
		home = new PrivateHome(Files.createDirectory(folder.resolve("private")));
		file = folder.resolve("case.relimages");
		CaseFiles.save(EveryValueCase.create(), file);
		theirs = new PlainEditor(file);
		openAgain();
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private void openAgain() throws IOException {
		ours = CaseFiles.load(file);
		known = CaseFiles.hash(ours);
	}

	private void saveOurs() throws IOException {
		known = CaseFiles.save(ours, file, Sealer.NONE, known);
	}

	private void refused(Sealer sealer) throws IOException {
		byte[] present = Files.readAllBytes(file);
		String before = ours.getTitle();
		ChangedFileException e = assertThrows(ChangedFileException.class, () -> CaseFiles.save(ours, file, sealer, known));
		assertTrue(e.getMessage().contains("case.relimages") && e.getMessage().contains("changed by somebody else"), e.getMessage());
		assertArrayEquals(present, Files.readAllBytes(file), "the file is as they wrote it");
		assertEquals(before, ours.getTitle());
		try (var all = Files.list(folder)) {
			assertEquals(List.of("case.relimages", "private"), all.map(one -> one.getFileName().toString()).sorted().toList(), "nothing is left beside");
		}
	}

	@Test
	void whatWasReadAndWrittenIsKnownByItsContent() throws Exception {
		assertEquals(FileHash.of(file), known);
		ours.setTitle("Ours");
		saveOurs();
		assertEquals(FileHash.of(file), known);
		assertEquals(known, CaseFiles.hash(ours));
		assertEquals(FileHash.NONE, CaseFiles.hash(EveryValueCase.create()));
		assertEquals(FileHash.NONE, CaseFiles.hash(CaseFiles.parse(Files.readAllBytes(file), "a copy")));
	}

	@Test
	void whoeverSavesLaterIsAskedAndNothingIsLost() throws Exception {
		theirs.root().setTitle("Theirs");
		theirs.save();
		ours.getPersons().get(0).setNote("Ours");
		refused(Sealer.NONE);

		// Reloading takes the other's changes; in the end both editors have the changes of both.
		openAgain();
		assertEquals("Theirs", ours.getTitle());
		assertEquals(Optional.empty(), CaseFiles.migratedFrom(ours));
		ours.getPersons().get(0).setNote("Ours");
		saveOurs();
		theirs.reload();
		assertTrue(EcoreUtil.equals(ours, theirs.root()));
		theirs.root().setSummary("Theirs again");
		theirs.save();
		openAgain();
		assertTrue(EcoreUtil.equals(theirs.root(), ours));
	}

	@Test
	void whoWishesToOverwriteKeepsTheirsAsABackup() throws Exception {
		theirs.root().setTitle("Theirs");
		theirs.save();
		ours.setTitle("Ours");
		refused(Sealer.NONE);
		known = FileHash.of(file);
		saveOurs();
		assertEquals("Ours", CaseFiles.load(file).getTitle());
		assertEquals("Theirs", CaseFiles.load(Backups.ofUser().of(file).getFirst().file()).getTitle());
		assertEquals(known, FileHash.of(file), "and so it goes on");
		saveOurs();
	}

	@Test
	void aWishToOverwriteHoldsForWhatWasSeenOnly() throws Exception {
		theirs.root().setTitle("Theirs");
		theirs.save();
		known = FileHash.of(file);
		theirs.root().setTitle("Theirs, newer");
		theirs.save();
		refused(Sealer.NONE);
	}

	@Test
	void aChangeThatLeavesTimeAndSizeIsNoticed() throws Exception {
		theirs.root().setTitle("a title");
		theirs.save();
		openAgain();
		FileTime time = Files.getLastModifiedTime(file);
		long size = Files.size(file);
		theirs.root().setTitle("A TITLE");
		theirs.save();
		Files.setLastModifiedTime(file, time);
		assertEquals(size, Files.size(file));
		refused(Sealer.NONE);
	}

	@Test
	void anotherTimeAloneIsNoChange() throws Exception {
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		saveOurs();
		assertNotEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(file));
	}

	@Test
	void aFileThatIsGoneIsWrittenAgain() throws Exception {
		Files.delete(file);
		saveOurs();
		assertTrue(EcoreUtil.equals(ours, CaseFiles.load(file)));
	}

	@Test
	void whatIsCutShortIsAChange() throws Exception {
		Files.write(file, new byte[0]);
		refused(Sealer.NONE);
	}

	@Test
	void aLinkIsFollowedToWhatTheyWrote() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("private").resolve("link.relimages"), file);
		ours = CaseFiles.load(link);
		known = CaseFiles.hash(ours);
		theirs.root().setTitle("Theirs");
		theirs.save();
		assertThrows(ChangedFileException.class, () -> CaseFiles.save(ours, link, Sealer.NONE, known));
		assertEquals("Theirs", CaseFiles.load(file).getTitle());
		assertTrue(Files.isSymbolicLink(link));
	}

	@Test
	void whereNoBackupCanBeKeptElsewhereTheCheckHoldsAsWell() throws Exception {
		Path instead = Files.createFile(folder.resolve("private").resolve("a file"));
		try (PrivateHome none = new PrivateHome(instead)) {
			saveOurs();
			theirs.root().setTitle("Theirs");
			theirs.save();
			assertThrows(ChangedFileException.class, () -> CaseFiles.save(ours, file, Sealer.NONE, known));
			assertEquals("Theirs", CaseFiles.load(file).getTitle());
		}
	}

	@Test
	void protectedCasesAreCheckedByWhatLiesOnTheDisk() throws Exception {
		Protection protection = Protection.with(Passphrase.of("correct horse battery".toCharArray()));
		CaseFiles.save(ours, file, protection);
		ours = CaseFiles.load(file, protection);
		known = CaseFiles.hash(ours);
		assertEquals(FileHash.of(file), known);
		try (Sealer sealer = protection.sealer()) {
			known = CaseFiles.save(ours, file, sealer, known);
			assertEquals(FileHash.of(file), known);
			CaseFiles.save(ours, file, protection); // another window of this program
			refused(sealer);
		}
	}

	/** A save that protects a case replaces several files, and still checks for changes of others. */
	@Test
	void protectingTakesNothingOfTheirsAway() throws Exception {
		theirs.root().setTitle("Theirs");
		theirs.save();
		try (Sealer sealer = Protection.with(Passphrase.of("correct horse battery".toCharArray())).sealer()) {
			refused(sealer);
			assertFalse(CaseFiles.isProtected(file));
			known = FileHash.of(file);
			CaseFiles.save(ours, file, sealer, known);
			assertTrue(CaseFiles.isProtected(file));
		}
	}
}
