// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.lock;

import java.nio.file.Path;
import java.time.Duration;

import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;

/** Tries to lock a case, prints the result, and keeps the lock until it is killed. */
public final class LockingProgram {

	private LockingProgram() {
	}

	/** Arguments: {@code FILE} */
	public static void main(String[] arguments) throws InterruptedException {
		LockAttempt attempt = CaseLock.attempt(Path.of(arguments[0]));
		System.out.println(attempt.isHeld() ? "held" : attempt.sentence());
		Thread.sleep(Duration.ofMinutes(2));
	}
}
