// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.UnprotectedCaseException;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.restore.FormerState;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** Unprotected files in place of or beside a protected case are not accepted as part of it. */
class UncoveredTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;
	private final CaseFile root = EveryValueCase.create();
	private final Protection protection = Protection.with(Passphrase.of("correct horse battery staple".toCharArray()));

	@BeforeEach
	void save() throws Exception {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna.relimages");
		CaseFiles.save(root, file, protection);
	}

	@AfterEach
	void leave() {
		home.close();
		protection.wipe();
	}

	/** A journal of unsaved changes left by a crashed program. */
	private RecoveryOffer left(Protection with) throws Exception {
		try (JournalWriter journal = new JournalWriter(() -> new JournalSnapshot(CaseFiles.bytes(root, "case"), new byte[0]), Runnable::run, told -> {
		})) {
			journal.opened(file, with);
			journal.changed("Edit", 1);
			journal.flush();
			Path written;
			try (var files = Files.list(folder.resolve("private/journals"))) {
				written = files.findFirst().orElseThrow();
			}
			byte[] bytes = Files.readAllBytes(written);
			String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("\nprocess=\\d+\n", "\nprocess=2147483647\n");
			Files.write(written.resolveSibling("left.journal"), text.getBytes(StandardCharsets.ISO_8859_1));
		}
		assertEquals(1, Recovery.offers().size());
		return Recovery.offers().getFirst();
	}

	@Test
	void aPlainFileIsNotTakenForAProtectedCase() throws Exception {
		CaseFiles.load(file, protection);
		CaseFiles.save(root, file);
		String message = assertThrows(UnprotectedCaseException.class, () -> CaseFiles.load(file, protection)).getMessage();
		assertTrue(message.contains("not protected any more"), message);
		assertEquals(root.getTitle(), CaseFiles.load(file).getTitle());
		CaseFileException missing = assertThrows(CaseFileException.class, () -> CaseFiles.load(folder.resolve("none"), protection));
		assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
	}

	@Test
	void plainChangesOfAProtectedCaseAreSaidAndTakeItsPassphrase() throws Exception {
		RecoveryOffer offer = left(Protection.NONE);
		assertTrue(offer.isUncovered() && offer.isProtected());
		assertTrue(offer.summary().contains("not protected, though the case is"), offer.summary());
		assertTrue(assertThrows(ProtectedCaseException.class, () -> offer.open(Protection.NONE)).isAsking());
		Protection wrong = Protection.with(Passphrase.of("another".toCharArray()));
		assertThrows(ProtectedCaseException.class, () -> offer.open(wrong));
		assertEquals(root.getTitle(), offer.open(protection).root().getTitle());
	}

	@Test
	void theHeadOfAJournalCannotLieAboutIt() throws Exception {
		left(Protection.NONE);
		Path journal = folder.resolve("private/journals/left.journal");
		Files.writeString(journal, Files.readString(journal, StandardCharsets.ISO_8859_1).replace("\nprotected=false\n", "\nprotected=true\n"),
				StandardCharsets.ISO_8859_1);
		RecoveryOffer offer = Recovery.offers().getFirst();
		assertTrue(offer.isUncovered());
		assertThrows(ProtectedCaseException.class, () -> offer.open(Protection.NONE));
	}

	@Test
	void protectedChangesAreWhatTheyWere() throws Exception {
		RecoveryOffer offer = left(protection);
		assertFalse(offer.isUncovered());
		assertEquals(root.getTitle(), offer.open(protection).root().getTitle());
		CaseFiles.save(root, file);
		assertEquals(0, Recovery.offers().getFirst().open(protection).differences().added(), "compared with a plain file");
	}

	@Test
	void aPlainBackupOfAProtectedCaseIsMarked() throws Exception {
		Path plain = folder.resolve("Berta.relimages");
		CaseFiles.save(root, plain);
		CaseFiles.save(root, plain);
		FormerState state = FormerStates.of(plain).getFirst();
		assertFalse(state.isUncovered());
		Files.copy(file, plain, StandardCopyOption.REPLACE_EXISTING);
		assertTrue(state.isUncovered() && !state.isProtected());
		assertEquals(root.getTitle(), state.load(Protection.NONE).getTitle());
	}
}
