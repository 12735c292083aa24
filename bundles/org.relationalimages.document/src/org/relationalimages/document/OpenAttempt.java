// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;

/**
 * What became of an attempt to open a case without asking anybody.
 *
 * @param document  the open case with its lock, or nothing
 * @param isWaiting whether the case can only be opened with an answer of the user
 * @param failure   why it could not be opened, or null
 */
public record OpenAttempt(Optional<CaseDocument> document, boolean isWaiting, Throwable failure) {

	/**
	 * Opens the case of a file. One that is protected, open elsewhere, damaged, or whose protection was being changed waits
	 * for the user; one that is gone doesn't. May be called on any thread.
	 */
	public static OpenAttempt of(Path file) {
		CaseLock lock = null;
		try {
			if (!Files.isRegularFile(file))
				return new OpenAttempt(Optional.empty(), false, null);
			// What was interrupted is completed and told when the user opens it.
			LockAttempt attempt = CaseFiles.isProtected(file) || InterruptedChange.isWaiting(file) ? null : CaseLock.attempt(file);
			if (attempt == null || !attempt.isHeld())
				return new OpenAttempt(Optional.empty(), true, null);
			lock = attempt.lock();
			CaseDocument open = CaseDocument.read(file);
			open.lock(lock);
			return new OpenAttempt(Optional.of(open), false, null);
		} catch (IOException | RuntimeException | Error e) {
			if (lock != null)
				lock.close();
			// Opening it again tells why it failed, and offers its backups.
			return new OpenAttempt(Optional.empty(), Files.isRegularFile(file), e);
		}
	}

	/** Releases the lock of a case that came too late. */
	public void abandon() {
		document.ifPresent(open -> open.storage().release());
	}
}
