// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.relationalimages.casefile.journal.Recovered;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.diagrams.CaseDiagrams;

/**
 * A recovered case as a document with unsaved changes, not among the open ones yet.
 *
 * @param fresh    the recovered case
 * @param replaced the open case in whose place it belongs: the saved state, unchanged
 * @param isInUse  whether its file is in use, so that the recovered case has none
 */
public record Adoption(CaseDocument fresh, Optional<CaseDocument> replaced, boolean isInUse) {

	/**
	 * Makes a document of what was recovered. Its lock is taken over from the saved state if that is open, else obtained.
	 *
	 * @param open      the open cases
	 * @param file      where it is kept; empty when it was never saved
	 * @param isChanged whether somebody else changed that file since, so that saving has to ask
	 */
	public static Adoption of(DocumentRegistry open, Recovered found, Optional<Path> file, Protection protection, boolean isChanged)
			throws IOException {
		byte[] views = found.views();
		CaseDiagrams diagrams = CaseDiagrams.open(found.root(), views == null || views.length == 0 ? Optional.empty()
				: Optional.of(new ByteArrayInputStream(views)));
		Optional<CaseDocument> saved = file.flatMap(open::of);
		if (saved.filter(one -> !one.isDirty() && !one.isReadOnly()).isPresent()) {
			CaseDocument fresh = document(found, diagrams, file, protection, isChanged);
			fresh.succeed(saved.get());
			return new Adoption(fresh, saved, false);
		}
		LockAttempt attempt = file.isEmpty() || saved.isPresent() ? null : CaseLock.attempt(file.get());
		boolean isFree = attempt != null && attempt.isHeld();
		try {
			CaseDocument fresh = document(found, diagrams, file.filter(one -> isFree), protection, isChanged);
			if (attempt != null && isFree)
				fresh.lock(attempt.lock());
			return new Adoption(fresh, Optional.empty(), file.isPresent() && !isFree);
		} catch (RuntimeException | Error e) {
			if (attempt != null && isFree)
				attempt.lock().close();
			throw e;
		}
	}

	private static CaseDocument document(Recovered found, CaseDiagrams diagrams, Optional<Path> file, Protection protection,
			boolean isChanged) {
		CaseDocument fresh = CaseDocument.unsaved(found.root(), diagrams, file.orElse(null), protection);
		if (file.isPresent() && isChanged)
			fresh.storage().markStale();
		return fresh;
	}
}
