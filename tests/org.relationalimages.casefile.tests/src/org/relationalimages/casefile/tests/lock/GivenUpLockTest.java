// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.lock.LockState;
import org.relationalimages.tests.support.PrivateHome;

/**
 * Cancelling the opening of a case interrupts its thread; afterwards the case can be opened again. Each test repeats this often,
 * because the result depends on the timing.
 */
class GivenUpLockTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;

	@BeforeEach
	void prepare() throws Exception {
		home = new PrivateHome(folder.resolve("private"));
		file = Files.writeString(folder.resolve("Anna.relimages"), "a case");
	}

	@AfterEach
	void leave() {
		Thread.interrupted();
		home.close();
	}

	@RepeatedTest(30)
	void aLockIsGivenBackOnAnInterruptedThread() {
		CaseLock lock = CaseLock.attempt(file).lock();
		Thread.currentThread().interrupt();
		lock.close();
		assertTrue(Thread.interrupted(), "whoever waits for it still sees that");
		assertFalse(Files.exists(CaseLock.beside(file)));
	}

	@RepeatedTest(30)
	void anAttemptThatIsInterruptedLeavesNoLockBeside() {
		Thread.currentThread().interrupt();
		LockAttempt attempt = CaseLock.attempt(file);
		if (attempt.isHeld())
			attempt.lock().close();
		assertTrue(Thread.interrupted());
		assertFalse(Files.exists(CaseLock.beside(file)));
		try (CaseLock lock = CaseLock.attempt(file).lock()) {
			assertEquals(LockState.HELD, lock.state());
		}
	}
}
