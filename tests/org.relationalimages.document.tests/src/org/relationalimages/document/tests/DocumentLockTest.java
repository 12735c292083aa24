// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileNews;
import org.relationalimages.document.OpenAttempt;
import org.relationalimages.document.storage.DiskState;

/** The lock of an open case: held, handed on, lost and released; and opening a case that nobody can be asked about. */
class DocumentLockTest {

	@TempDir
	Path folder;
	private DocumentFixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
	}

	@AfterEach
	void leave() {
		fixture.close();
	}

	private CaseDocument openLocked() throws Exception {
		CaseDocument open = fixture.open();
		open.lock(CaseLock.attempt(fixture.file).lock());
		return open;
	}

	private boolean isFree() {
		boolean free = CaseLock.attempt(fixture.file).isHeld();
		if (free)
			CaseLock.takeOver(fixture.file).lock().close();
		return free;
	}

	@Test
	void theLockIsHeldUntilTheCaseIsClosed() throws Exception {
		CaseDocument open = openLocked();
		assertFalse(isFree());
		assertEquals(LockState.HELD, open.storage().keepLock());
		open.dispose();
		assertTrue(isFree());
	}

	@Test
	void aReloadedCaseTakesItOver() throws Exception {
		CaseDocument open = openLocked();
		CaseDocument fresh = fixture.keep(open.reread(open.protection()));
		fresh.succeed(open);
		open.dispose();
		assertFalse(isFree(), "the new state holds it");
		fresh.dispose();
		assertTrue(isFree());
	}

	@Test
	void anotherNameReleasesTheFirstFile() throws Exception {
		CaseDocument open = openLocked();
		Path other = folder.resolve("other.relimages");
		CaseLock fresh = CaseLock.attempt(other).lock();
		open.save(other);
		open.lock(fresh);
		assertTrue(isFree());
		assertFalse(CaseLock.attempt(other).isHeld());
	}

	@Test
	void aLostLockIsSetAgain() throws Exception {
		CaseDocument open = openLocked();
		Files.delete(CaseLock.beside(fixture.file));
		assertEquals(new DiskState(false, open.storage().now()), open.storage().look());
		assertTrue(Files.exists(CaseLock.beside(fixture.file)));
		assertFalse(open.storage().lockNews().mention(), "nothing to tell");
	}

	@Test
	void whoeverTookItOverIsMentionedAndAskedAboutOnce() throws Exception {
		CaseDocument open = openLocked();
		fixture.takeOver();
		assertTrue(open.storage().look().isTakenOver());
		assertTrue(open.storage().lockNews().takenBy().contains("bertha"), open.storage().lockNews().takenBy());
		assertTrue(open.storage().lockNews().mention());
		assertFalse(open.storage().lockNews().mention());
		assertTrue(FileNews.of(open).isOfLock());
		open.storage().lockNews().noteAsked();
		assertFalse(FileNews.of(open).isOfLock());
	}

	@Test
	void aFreeCaseIsOpenedWithItsLock() {
		OpenAttempt attempt = OpenAttempt.of(fixture.file);
		CaseDocument open = fixture.keep(attempt.document().orElseThrow());
		assertEquals("Sample", open.title());
		assertFalse(attempt.isWaiting());
		assertFalse(isFree());
		attempt.abandon();
		assertTrue(isFree());
	}

	@Test
	void whatNeedsAnAnswerWaits() throws Exception {
		try (CaseLock held = CaseLock.attempt(fixture.file).lock()) {
			assertWaiting(OpenAttempt.of(fixture.file), false);
			assertEquals(LockState.HELD, held.state());
		}
		Files.writeString(fixture.file, "damaged");
		assertWaiting(OpenAttempt.of(fixture.file), true);
		assertTrue(isFree());
		CaseFiles.save(SmallCase.create(), fixture.file, Protection.with(Passphrase.of("correct horse battery staple".toCharArray())));
		assertWaiting(OpenAttempt.of(fixture.file), false);
	}

	private static void assertWaiting(OpenAttempt attempt, boolean failed) {
		assertTrue(attempt.isWaiting());
		assertTrue(attempt.document().isEmpty());
		assertEquals(failed, attempt.failure() != null);
	}

	@Test
	void whatIsGoneWaitsForNothing() {
		OpenAttempt attempt = OpenAttempt.of(folder.resolve("gone.relimages"));
		assertFalse(attempt.isWaiting());
		assertTrue(attempt.document().isEmpty());
		attempt.abandon();
	}
}
