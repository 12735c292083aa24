// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.NewCases;
import org.relationalimages.workbench.backup.BackupsDialog;
import org.relationalimages.workbench.backup.RestoredState;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.CancelledException;
import org.relationalimages.workbench.status.StatusLine;

/** Opens backups as cases that are not saved yet, so that the user sees them before any file changes. */
public final class Restoring {

	private static final String FAILED = "The case could not be opened";
	private static final String[] CHOICES = { "Backups\u2026", "Close" };

	private Restoring() {
	}

	/** Lets the user choose among the backups of a case, or of all cases when the file is null, and shows a copy of the chosen one. */
	public static Optional<CaseDocument> show(IWorkbenchPage page, Path file) {
		Optional<CaseDocument> restored = ask(page.getWorkbenchWindow().getShell(), file);
		restored.ifPresent(open -> OpenFlow.show(page, open));
		return restored;
	}

	/** Tells why a case could not be opened, and offers its backups where there are any. */
	static Optional<CaseDocument> afterFailure(Shell shell, Path file, String sentence) {
		if (hasBackups(file))
			return offer(shell, file, sentence);
		MessageDialog.openError(shell, FAILED, sentence);
		return Optional.empty();
	}

	/** Offers the backups of a protected case, if there are any, to whoever gave up finding its passphrase: it may be damaged. */
	static Optional<CaseDocument> afterRefusal(Shell shell, Path file, String sentence) {
		return hasBackups(file) ? offer(shell, file, sentence) : Optional.empty();
	}

	private static Optional<CaseDocument> offer(Shell shell, Path file, String sentence) {
		return MessageDialog.open(MessageDialog.ERROR, shell, FAILED, sentence, SWT.NONE, CHOICES) == 0 ? ask(shell, file) : Optional.empty();
	}

	private static boolean hasBackups(Path file) {
		try {
			return !Background.cancellable("Looking for backups", () -> FormerStates.of(file), late -> {
				// nobody wants them any more
			}).isEmpty();
		} catch (IOException | RuntimeException e) {
			return false; // the user cancelled looking, or there is nothing to be found
		}
	}

	private static Optional<CaseDocument> ask(Shell shell, Path file) {
		Optional<RestoredState> chosen = BackupsDialog.ask(shell, file, OpenDocuments.get().known());
		if (chosen.isEmpty())
			return Optional.empty();
		try {
			CaseDocument restored = Background.cancellable("Opening the backup",
					() -> NewCases.restored(chosen.get().root(), chosen.get().origin(), chosen.get().protection()), late -> {
				// what was only read can be forgotten
			});
			shell.getDisplay().asyncExec(() -> StatusLine.tell(told(chosen.get())));
			return Optional.of(restored);
		} catch (CancelledException e) {
			StatusLine.tell(e.getMessage());
			return Optional.empty();
		} catch (IOException | RuntimeException e) {
			Platform.getLog(Restoring.class).log(Status.error("A backup could not be shown", e));
			MessageDialog.openError(shell, "The backup could not be opened", Background.sentence(e));
			return Optional.empty();
		}
	}

	private static String told(RestoredState state) {
		return "\u201c" + state.origin().getFileName() + "\u201d as it was until " + state.when()
				+ ". This copy is not saved yet; File > Save asks where to.";
	}
}
