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
import org.relationalimages.casefile.UnprotectedCaseException;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.properties.PendingEdits;
import org.relationalimages.workbench.protect.Unlocking;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.CancelledException;
import org.relationalimages.workbench.status.StatusLine;

/** Reads open cases anew from their files. */
public final class ReloadFlow {

	private static final String TASK = "Reloading the case";
	private static final String[] CHOICES = { "Reload", "Cancel" };
	/** The safe answer comes first and is the default. */
	private static final String[] UNPROTECTED = { "Keep Mine", "Reload Unprotected" };

	private ReloadFlow() {
	}

	/** Reads a case anew, after asking when that gives up changes. */
	public static void ask(IWorkbenchPage page, CaseDocument open) {
		PendingEdits.flush();
		if (open.file().isEmpty()) {
			StatusLine.tell(page, "\u201c" + open.title() + "\u201d was never saved, so there is no file to read it from.");
			return;
		}
		if (!open.isDirty() || MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(), "Reload case",
				"Reload \u201c" + open.place() + "\u201d from its file? That gives up the changes you made here.", SWT.NONE, CHOICES) == 0)
			reload(page, open);
	}

	/** Reads a case anew and opens the diagrams again that were open; whether that was done. A file that can't be read leaves all as it is. */
	static boolean reload(IWorkbenchPage page, CaseDocument old) {
		Shell shell = page.getWorkbenchWindow().getShell();
		try {
			Optional<CaseDocument> fresh = read(shell, old);
			if (fresh.isEmpty())
				return false;
			fresh.get().succeed(old);
			OpenFlow.replace(page, old, fresh.get());
			return true;
		} catch (CancelledException e) {
			StatusLine.tell(page, e.getMessage()); // the file counts as changed still, and the drive isn't asked again
		} catch (IOException | RuntimeException e) {
			if (e instanceof RuntimeException) // the user is told all there is to a file that can't be read
				Platform.getLog(ReloadFlow.class).log(Status.error("A case could not be reloaded", e));
			MessageDialog.openError(shell, "The case could not be reloaded", Background.sentence(e));
			old.keepMine(old.storage().told());
		}
		return false;
	}

	private static Optional<CaseDocument> read(Shell shell, CaseDocument old) throws IOException {
		Path file = old.file().orElseThrow();
		try {
			// Somebody may have protected it meanwhile, or changed its passphrase.
			return new Unlocking(shell, file.getFileName().toString()).open(TASK, old.protection(), old::reread);
		} catch (UnprotectedCaseException e) {
			return isTrusted(shell, old) ? Optional.of(Background.cancellable(TASK, () -> CaseDocument.read(file), late -> {
				// what was only read can be forgotten
			})) : kept(old);
		}
	}

	/** Whoever lacks the passphrase can still put another file in the place of a protected one. */
	private static boolean isTrusted(Shell shell, CaseDocument old) {
		return MessageDialog.open(MessageDialog.WARNING, shell, "Not protected any more", "The file of \u201c" + old.place()
				+ "\u201d is not protected any more. If you did not take its protection away yourself, somebody may have put another file in its place: "
				+ "keep what you see here, and save it under another name. Reloading shows the unprotected file, and the case is not protected then.",
				SWT.NONE, UNPROTECTED) == 1;
	}

	private static Optional<CaseDocument> kept(CaseDocument old) {
		old.keepMine(old.storage().told());
		return Optional.empty();
	}
}
