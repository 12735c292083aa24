// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.ProtectOperation;
import org.relationalimages.document.storage.DiskState;
import org.relationalimages.document.storage.FileStamp;
import org.relationalimages.workbench.properties.PendingEdits;
import org.relationalimages.workbench.protect.NewPassphraseDialog;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.StatusLine;

/** Protects open cases with a passphrase, changes it, and takes the protection away. */
public final class Protecting {

	private static final String FAILED = "The protection could not be changed";
	private static final String[] REMOVE_CHOICES = { "Remove Protection", "Cancel" };

	private Protecting() {
	}

	/** Asks for a passphrase and protects the case with it: at once when it has a file, else from its first save on. */
	public static void protect(Shell shell, CaseDocument open) {
		ask(shell, open, "Protect case", "Protect", "Protect \u201c" + open.title()
				+ "\u201d with a passphrase: its file, its layout, its backups and its journal of unsaved changes." + savedFirst(open))
				.ifPresent(next -> change(shell, open, next, "\u201c" + open.title() + "\u201d is protected now."));
	}

	/** Asks for another passphrase of a protected case. */
	public static void changePassphrase(Shell shell, CaseDocument open) {
		ask(shell, open, "Change passphrase", "Change", "Give \u201c" + open.title()
				+ "\u201d another passphrase. Its layout and its backups follow; the old passphrase opens nothing of it here any more." + savedFirst(open))
				.ifPresent(next -> change(shell, open, next, "The passphrase of \u201c" + open.title() + "\u201d was changed."));
	}

	/** Takes the protection away, after asking. */
	public static void remove(Shell shell, CaseDocument open) {
		if (MessageDialog.open(MessageDialog.QUESTION, shell, "Remove protection", "Remove the protection of \u201c" + open.title()
				+ "\u201d? Whoever has the file can read it then." + savedFirst(open), SWT.NONE, REMOVE_CHOICES) == 0)
			change(shell, open, Protection.NONE, "\u201c" + open.title() + "\u201d is not protected any more.");
	}

	private static Optional<Protection> ask(Shell shell, CaseDocument open, String title, String buttonText, String sentence) {
		PendingEdits.flush();
		return new NewPassphraseDialog(shell, title, buttonText, sentence).ask();
	}

	private static String savedFirst(CaseDocument open) {
		return open.isDirty() && open.file().isPresent() ? " Your changes are saved first." : "";
	}

	private static void change(Shell shell, CaseDocument open, Protection next, String done) {
		if (open.file().isEmpty()) {
			open.protect(next);
			StatusLine.tell(done);
			return;
		}
		if (open.isDirty() && !SaveFlow.save(shell, open))
			return;
		Optional<DiskState> looked = SaveFlow.look(open);
		if (looked.isEmpty() || looked.get().isTakenOver()) {
			next.wipe();
			if (looked.isPresent())
				SaveFlow.askTakenOver(shell, open);
			return;
		}
		if (open.storage().isChanged(looked.get().now())) {
			refuse(open, next, looked.get().now());
			return;
		}
		Path file = open.file().get();
		ProtectOperation changing = new ProtectOperation(open, next, looked.get().now());
		ProtectionChange.Report report;
		try {
			report = Background.run("Changing the protection", changing::write);
		} catch (ChangedFileException e) {
			SaveFlow.look(open).ifPresentOrElse(again -> refuse(open, next, again.now()), next::wipe);
			return;
		} catch (IOException | RuntimeException e) {
			Platform.getLog(Protecting.class).log(Status.error(FAILED, e));
			if (changing.isUntouched()) {
				next.wipe();
				MessageDialog.openError(shell, FAILED, Background.sentence(e) + state(file, e));
				return;
			}
			changing.acknowledge();
			open.protect(next);
			MessageDialog.openWarning(shell, "Protection changed", done + " Something failed after that: " + Background.sentence(e));
			return;
		} finally {
			changing.finish();
		}
		open.protect(next);
		StatusLine.tell(done);
		if (!report.notes().isEmpty() || !report.remarks().isEmpty())
			MessageDialog.open(report.notes().isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell, "Protection changed",
					done + "\n\n" + Stream.concat(report.notes().stream(), report.remarks().stream()).collect(Collectors.joining("\n")), SWT.NONE);
	}

	/** Somebody else changed the file: that has to be decided first. */
	private static void refuse(CaseDocument open, Protection next, FileStamp now) {
		next.wipe();
		FileQuestions.ask(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), open, now);
		StatusLine.tell("The protection is as it was, because somebody else changed the file meanwhile.");
	}

	/** What is in the files, unless the failure says so itself. */
	private static String state(Path file, Exception failure) {
		if (!InterruptedChange.isWaiting(file))
			return " The case is as it was.";
		return failure instanceof CaseFileException ? ""
				: " The case itself is as it was, but its layout and backups may have changed already: close it and open it again, and the "
				+ "change is completed.";
	}
}
