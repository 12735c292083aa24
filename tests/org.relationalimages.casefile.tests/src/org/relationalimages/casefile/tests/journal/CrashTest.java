// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.journal.Differences;
import org.relationalimages.casefile.journal.FileState;
import org.relationalimages.casefile.journal.Recovered;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.casefile.tests.OtherProgram;
import org.relationalimages.tests.support.PrivateHome;

/** A program is killed in the middle of editing: its journal is found and contains all but the last two seconds. */
class CrashTest {

	/** Two seconds are promised; on a busy machine a program may wait for another one. */
	private static final int LOST_AT_MOST_MS = 3_000;
	private static final int STEPS = 20;
	private static final String PASSPHRASE = "correct horse battery staple";

	@TempDir
	Path folder;
	private Path places;
	private PrivateHome home;
	private Path file;

	@BeforeEach
	void prepare() {
		places = folder.resolve("private");
		home = new PrivateHome(places);
		file = folder.resolve("Anna.relimages");
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private static Protection protection() {
		return Protection.with(Passphrase.of(PASSPHRASE.toCharArray()));
	}

	/** Lets it edit, kills it, and returns the earliest step that must be recovered. */
	private int crash(Object... arguments) throws Exception {
		try (OtherProgram program = OtherProgram.start(EditingProgram.class, places, arguments)) {
			Deque<long[]> steps = new ArrayDeque<>();
			for (int i = 1; i <= STEPS; i++)
				steps.add(new long[] { Integer.parseInt(program.line()), System.nanoTime() });
			assertEquals(List.of(), Recovery.offers(), "it is alive");
			long killed = System.nanoTime();
			program.kill();
			int kept = 0;
			for (long[] step : steps)
				if (killed - step[1] > LOST_AT_MOST_MS * 1_000_000L)
					kept = (int) step[0];
			assertTrue(kept > 0, "it ran long enough");
			return kept;
		}
	}

	private static int step(Recovered recovered) {
		return Integer.parseInt(recovered.root().getPersons().getFirst().getNote().substring("step ".length()));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void whatWasEditedIsFoundAgain(boolean isProtected) throws Exception {
		Protection protection = isProtected ? protection() : Protection.NONE;
		CaseFiles.save(EveryValueCase.create(), file, protection);
		byte[] before = Files.readAllBytes(file);
		int kept = isProtected ? crash(file, PASSPHRASE) : crash(file);
		assertArrayEquals(before, Files.readAllBytes(file), "the case itself is untouched");
		RecoveryOffer offer = Recovery.offers().getFirst();
		assertEquals(isProtected, offer.isProtected());
		assertEquals(FileState.UNCHANGED, offer.state());
		assertEquals(file, offer.caseFile().orElseThrow());
		assertTrue(offer.steps() >= kept, offer.steps() + " of " + kept);
		assertTrue(offer.summary().startsWith("\u201cAnna.relimages\u201d: ") && offer.summary().contains("unsaved steps"),
				offer.summary());
		Recovered recovered = offer.open(protection);
		assertEquals(offer.steps(), step(recovered));
		assertEquals("Edit note", recovered.lastStep());
		assertEquals(new Differences(0, 1, 0), recovered.differences());
		assertArrayEquals(new byte[] { 7 }, recovered.views());
		assertEquals(file.toString(), recovered.root().eResource().getURI().toFileString());
		assertTrue(offer.discard());
		assertEquals(List.of(), Recovery.offers());
	}

	@Test
	void aProtectedJournalTellsNothing() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file, protection());
		crash(file, PASSPHRASE);
		RecoveryOffer offer = Recovery.offers().getFirst();
		assertTrue(assertThrows(ProtectedCaseException.class, () -> offer.open(Protection.NONE)).isAsking());
		assertFalse(assertThrows(ProtectedCaseException.class,
				() -> offer.open(Protection.with(Passphrase.of("wrong".toCharArray())))).isAsking());
		try (var files = Files.walk(places)) {
			for (Path one : files.filter(Files::isRegularFile).toList()) {
				String text = Files.readString(one, StandardCharsets.ISO_8859_1);
				assertFalse(text.contains("Edit note") || text.contains("step ") || text.contains("CaseFile"), text);
				assertFalse(one.getFileName().toString().contains("Anna"), one.toString());
			}
		}
	}

	@Test
	void protectingACaseProtectsWhatACrashLeft() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file);
		int kept = crash(file);
		assertEquals(List.of(), ProtectionChange.run(file, Protection.NONE, protection()).notes());
		RecoveryOffer offer = Recovery.offers().getFirst();
		assertTrue(offer.isProtected());
		assertEquals(FileState.UNCHANGED, offer.state(), "protecting is no change of the case");
		assertTrue(step(offer.open(protection())) >= kept);
		assertThrows(ProtectedCaseException.class, () -> offer.open(Protection.NONE));
	}

	@Test
	void aFileThatChangedOrWentSinceIsTold() throws Exception {
		CaseFiles.save(EveryValueCase.create(), file);
		crash(file);
		RecoveryOffer offer = Recovery.offers().getFirst();
		Files.writeString(file, "\n", StandardOpenOption.APPEND);
		assertEquals(FileState.CHANGED, offer.state());
		Files.delete(file);
		assertEquals(FileState.MISSING, offer.state());
		assertTrue(offer.summary().endsWith("its file is gone."));
		assertEquals(0, offer.open(Protection.NONE).differences().removed());
	}
}
