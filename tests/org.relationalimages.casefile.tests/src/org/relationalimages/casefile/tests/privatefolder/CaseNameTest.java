// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** Whatever a case's file is called, it can be saved, protected, locked and recovered. */
class CaseNameTest {

	@TempDir
	Path folder;
	private PrivateHome home;

	@BeforeEach
	void home() {
		home = new PrivateHome(folder.resolve("private"));
	}

	@AfterEach
	void back() {
		home.close();
	}

	static Stream<String> names() {
		String beyond = "\uD840\uDC00";
		Stream<String> cuts = Stream.iterate(0, i -> i < 4, i -> i + 1).map(i -> "a".repeat(i) + beyond.repeat(45));
		return Stream.concat(cuts, Stream.of("a".repeat(59) + "\uD83D\uDE00", "陈".repeat(75), "e\u0301".repeat(60), "👩\u200D👩\u200D👧".repeat(10),
				"two\nlines", "ends\n", " blank ends ", "tab\tbell\u0007", "...", ".", "a.", "\u2028", "con", "50%0A", "-rf", "\\", "a=b#c"));
	}

	private Path file(String name) {
		try {
			return folder.resolve(name + ".relimages");
		} catch (InvalidPathException e) {
			Assumptions.abort("no name on this disk: " + e.getMessage());
			return folder;
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyNameCanBeSavedAndProtected(String name) throws Exception {
		Path file = file(name);
		String safe = CaseName.of(file);
		assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 200, safe);
		assertEquals(safe, new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), "no half letters");
		CaseFile root = EveryValueCase.create();
		CaseFiles.save(root, file);
		byte[] first = Files.readAllBytes(file);
		root.setTitle("again");
		CaseFiles.save(root, file);
		assertArrayEquals(first, Files.readAllBytes(Backups.ofUser().of(file).getFirst().file()));
		try (CaseLock lock = CaseLock.attempt(file).lock()) {
			assertFalse(CaseLock.attempt(file).isHeld());
		}
		try (Passphrase passphrase = Passphrase.of("correct horse battery staple".toCharArray())) {
			ProtectionChange.run(file, Protection.NONE, Protection.with(passphrase));
		}
		assertTrue(SealedBytes.isProtected(file));
		assertTrue(Backups.ofUser().of(file).stream().allMatch(one -> SealedBytes.isProtected(one.file())));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyNameIsFoundAgainByTheJournal(String name) throws Exception {
		Path file = file(name);
		CaseFile root = EveryValueCase.create();
		CaseFiles.save(root, file);
		JournalWriter journal = new JournalWriter(() -> new JournalSnapshot(CaseFiles.bytes(root, "x"), new byte[0]), Runnable::run, told -> {
		});
		journal.opened(file, Protection.NONE);
		journal.changed("Edit", 1);
		journal.flush();
		Path left;
		try (Stream<Path> files = Files.list(PrivateFolder.ofUser().journals())) {
			left = files.findFirst().orElseThrow();
		}
		// As if its program had ended.
		String text = Files.readString(left, StandardCharsets.ISO_8859_1).replaceFirst("process=\\d+", "process=" + Integer.MAX_VALUE);
		Files.writeString(left, text, StandardCharsets.ISO_8859_1);
		RecoveryOffer offer = Recovery.offers().getFirst();
		assertEquals(file, offer.caseFile().orElseThrow());
		assertEquals("UNCHANGED", offer.state().name());
		journal.close();
	}

	@Test
	void namesThatAreAlikeStayApart() {
		assertNotEquals(CaseName.of(file("a".repeat(70) + "b")), CaseName.of(file("a".repeat(70) + "c")));
		assertNotEquals(CaseName.of(file("x?")), CaseName.of(file("x*")));
		assertEquals(CaseName.of(file("x")), CaseName.of(folder.resolve("./none/../x.relimages")));
		assertTrue(CaseName.of(Path.of("/")).matches("-[0-9a-f]{8}"), "a root has no name");
	}
}
