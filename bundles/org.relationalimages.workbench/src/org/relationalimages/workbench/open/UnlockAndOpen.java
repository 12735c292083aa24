// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.protect.Unlocking;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.CancelledException;
import org.relationalimages.workbench.status.DetachedTask;
import org.relationalimages.workbench.status.StatusLine;

/** Opens one case file with the questions that only the user can answer: what if it is open elsewhere, and what its passphrase is. */
final class UnlockAndOpen {

	/** Why a case is open for reading only when the user wished so. */
	static final String BY_CHOICE = "This case is open for reading only; save it under another name to change it.";

	private static final String TASK = "Opening the case";
	private static final String[] LOCKED_CHOICES = { "Open Read-Only", "Open Anyway", "Cancel" };

	private final Shell shell;
	private final Path file;
	private CaseLock lock;
	private String refusal;
	private String refused;

	UnlockAndOpen(Shell shell, Path file) {
		this.shell = shell;
		this.file = file.toAbsolutePath().normalize();
	}

	/** Reads the case; empty when the user thought better of it or it can't be opened, which the user has been told then. */
	Optional<CaseDocument> run(boolean readOnly) {
		try {
			if (readOnly)
				refusal = BY_CHOICE;
			else if (!obtainLock())
				return Optional.empty();
			complete();
			Optional<CaseDocument> read = read();
			read.ifPresent(open -> {
				if (refusal == null)
					open.lock(lock);
				else
					open.refuseChanges(refusal);
			});
			if (read.isPresent())
				return read;
			release();
			return refused == null ? read : Restoring.afterRefusal(shell, file, refused);
		} catch (CancelledException e) {
			// Beside the UI thread: the drive that the user has had enough of may not answer this either.
			if (lock != null)
				new DetachedTask<>("Giving a case back", () -> {
					release();
					return lock;
				});
			StatusLine.tell(e.getMessage());
			return Optional.empty();
		} catch (IOException | RuntimeException e) {
			release();
			Platform.getLog(UnlockAndOpen.class).log(Status.error("A case could not be opened", e));
			return Restoring.afterFailure(shell, file, Background.sentence(e));
		}
	}

	private void release() {
		if (lock != null)
			lock.close();
	}

	private static void giveBack(LockAttempt late) {
		if (late.isHeld())
			late.lock().close();
	}

	/** Whether opening goes on, with the lock or with a refusal. */
	private boolean obtainLock() throws IOException {
		LockAttempt attempt = Background.cancellable(TASK, () -> CaseLock.attempt(file), UnlockAndOpen::giveBack);
		if (!attempt.isHeld()) {
			int choice = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, "Case open elsewhere", attempt.sentence()
					+ " You can read it here meanwhile. Open it anyway only if you are sure that nobody works on it: whoever saves last "
					+ "would replace the other\u2019s work.",
					SWT.NONE, LOCKED_CHOICES);
			if (choice == 0) {
				refusal = attempt.sentence() + " It is open for reading only here.";
				return true;
			}
			if (choice != 1)
				return false;
			attempt = Background.cancellable(TASK, () -> CaseLock.takeOver(file), UnlockAndOpen::giveBack);
			if (!attempt.isHeld())
				throw new IOException(attempt.sentence());
		}
		lock = attempt.lock();
		attempt.note().ifPresent(StatusLine::tell);
		return true;
	}

	/** Completes a change of the protection that was interrupted, and tells of it. */
	private void complete() throws IOException {
		List<String> told = Background.run(TASK, () -> InterruptedChange.complete(file));
		if (!told.isEmpty())
			MessageDialog.openInformation(shell, "Protection", String.join("\n\n", told));
	}

	private Optional<CaseDocument> read() throws IOException {
		Unlocking unlocking = new Unlocking(shell, file.getFileName().toString());
		Optional<CaseDocument> read = unlocking.open(TASK, Protection.NONE, tried -> withFirstDiagram(CaseDocument.read(file, tried)));
		refused = unlocking.refusal().orElse(null);
		return read;
	}

	/** Computes the diagram that is shown first as long as the case is nobody else's: the window goes on answering meanwhile. */
	private static CaseDocument withFirstDiagram(CaseDocument read) {
		try {
			read.diagrams().stream().findFirst().ifPresent(read::show);
		} catch (RuntimeException e) {
			// The case opens all the same; when the diagram is to be shown, it fails again, and that is told.
		}
		return read;
	}
}
