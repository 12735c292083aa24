// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.workbench.status.StatusLine;

/** Takes a recovered case in among the open ones, in the place of the saved state where that is open already. */
public final class AdoptRecovered {

	private AdoptRecovered() {
	}

	/**
	 * Opens a recovered case; its changes are unsaved.
	 *
	 * @param file      where it is kept, or null when it never was saved
	 * @param isChanged whether somebody else changed that file since, so that saving has to ask
	 */
	public static CaseDocument recovered(IWorkbenchPage page, CaseFile root, CaseDiagrams diagrams, Path file, Protection protection,
			boolean isChanged) throws IOException {
		Optional<CaseDocument> saved = file == null ? Optional.empty() : OpenDocuments.get().of(file);
		if (saved.filter(one -> !one.isDirty() && !one.isReadOnly()).isPresent()) {
			CaseDocument fresh = fresh(root, diagrams, file, protection, isChanged);
			saved.get().home().transferTo(fresh.home());
			OpenFlow.replace(page, saved.get(), fresh);
			OpenFlow.openFirstDiagram(page, fresh);
			return fresh;
		}
		LockAttempt attempt = file == null || saved.isPresent() ? null : CaseLock.attempt(file);
		boolean isFree = attempt != null && attempt.isHeld();
		CaseDocument fresh = fresh(root, diagrams, isFree ? file : null, protection, isChanged);
		if (attempt != null && isFree)
			fresh.home().lock(attempt.lock());
		OpenFlow.show(page, fresh);
		if (file != null && !isFree)
			StatusLine.tell(page, "\u201c" + file.getFileName() + "\u201d is in use; save the recovered case under another name.");
		return fresh;
	}

	private static CaseDocument fresh(CaseFile root, CaseDiagrams diagrams, Path file, Protection protection, boolean isChanged) {
		CaseDocument fresh = CaseDocument.unsaved(root, diagrams, file, protection);
		if (file != null && isChanged)
			fresh.home().markStale();
		return fresh;
	}
}
