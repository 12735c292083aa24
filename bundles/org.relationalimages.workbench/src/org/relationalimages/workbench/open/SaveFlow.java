// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.ChangedFileException;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileSuggestion;
import org.relationalimages.document.SaveOperation;
import org.relationalimages.document.storage.DiskState;
import org.relationalimages.document.storage.FileStamp;
import org.relationalimages.workbench.properties.PendingEdits;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.StatusLine;

/** Saves cases, with the questions that need the user. Each method returns whether the case is safe on disk (or given up) afterwards. */
public final class SaveFlow {

	private static final String SAVE_AS = "Save Case As";
	private static final String FAILED = "The case could not be saved";
	private static final String KEPT = " What you see here is still complete; save it under another name, and look at the file before you go on with it.";
	private static final String[] CHANGED_CHOICES = { "Overwrite", "Save As\u2026", "Reload", "Cancel" };
	private static final String[] TAKEN_CHOICES = { "Save As\u2026", "Cancel" };
	private static final String[] CLOSE_CHOICES = { "Save", "Don\u2019t Save", "Cancel" };

	private SaveFlow() {
	}

	/** Saves to the case's file; asks for one when it has none, and what to do when somebody else changed it. */
	public static boolean save(Shell shell, CaseDocument open) {
		PendingEdits.flush();
		boolean isSaved = told(shell, () -> saveOrAsk(shell, open));
		if (isSaved)
			Unfinished.of(open.session()).ifPresent(StatusLine::tell);
		return isSaved;
	}

	/** What nobody expects is told, too: the platform would show an empty dialog. */
	private static boolean told(Shell shell, BooleanSupplier save) {
		try {
			return save.getAsBoolean();
		} catch (RuntimeException | Error e) {
			Platform.getLog(SaveFlow.class).log(Status.error(FAILED, e));
			MessageDialog.openError(shell, FAILED, Background.sentence(e) + KEPT);
			return false;
		}
	}

	private static boolean saveOrAsk(Shell shell, CaseDocument open) {
		if (open.file().isEmpty() || open.isReadOnly())
			return saveAs(shell, open);
		Optional<DiskState> looked = look(open);
		if (looked.isEmpty())
			return false;
		if (looked.get().isTakenOver())
			return askTakenOver(shell, open);
		return saveLooked(shell, open, looked.get().now());
	}

	/** Saves to the case's file, which is like this, and asks before that where somebody else changed it. */
	private static boolean saveLooked(Shell shell, CaseDocument open, FileStamp now) {
		return open.storage().isChanged(now) ? saveChanged(shell, open, now) : write(shell, open, open.file().get());
	}

	/** Looks at lock and file; empty when the user gave up waiting for their drive, which is told. A lock that was lost is set again. */
	static Optional<DiskState> look(CaseDocument open) {
		try {
			return Optional.of(Background.cancellable("Looking at the file of the case",
					open.storage()::look, late -> {
						// nobody wants to know any more
					}));
		} catch (IOException e) {
			StatusLine.tell(Background.sentence(e) + " Nothing was written.");
			return Optional.empty();
		}
	}

	/** Asks what to do with a case that somebody else has now; whether it was saved under another name. */
	static boolean askTakenOver(Shell shell, CaseDocument open) {
		open.storage().lockNews().noteAsked();
		return MessageDialog.open(MessageDialog.WARNING, shell, "Case taken over", "\u201c" + open.place()
				+ "\u201d was opened by somebody else meanwhile, who may have changed it." + open.storage().lockNews().takenBy()
				+ " Save yours under another name, so that nobody\u2019s work is lost.", SWT.NONE, TAKEN_CHOICES) == 0 && saveAs(shell, open);
	}

	private static boolean saveChanged(Shell shell, CaseDocument open, FileStamp now) {
		open.storage().noteTold(now); // what is asked here is not asked again as soon as the window is back in front
		int choice = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, "File changed", OtherEditors.changer(open, now).changed(open.place())
				+ " since it was opened. Overwrite it with what you see here, save yours under another name, or give yours up and reload?",
				SWT.NONE, CHANGED_CHOICES);
		switch (choice) {
		case 0 -> {
			open.keepMine(now);
			return write(shell, open, open.file().get());
		}
		case 1 -> {
			return saveAs(shell, open);
		}
		case 2 -> ReloadFlow.reload(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), open);
		default -> StatusLine.tell("\u201c" + open.place() + "\u201d is not saved; File > Reload Case reads what the file holds now.");
		}
		return false;
	}

	/** Saves under a name the user is asked for; from then on the case lives there. */
	public static boolean saveAs(Shell shell, CaseDocument open) {
		PendingEdits.flush();
		return told(shell, () -> askAndSave(shell, open));
	}

	private static boolean askAndSave(Shell shell, CaseDocument open) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(SAVE_AS);
		dialog.setFilterNames(new String[] { "Relational images (*.relimages)" });
		dialog.setFilterExtensions(new String[] { "*." + CaseFiles.EXTENSION });
		FileSuggestion suggestion = FileSuggestion.of(open);
		dialog.setFileName(suggestion.name());
		dialog.setFilterPath(suggestion.folder());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return false;
		Path named = Path.of(chosen);
		Path file = withExtension(named);
		// The dialog has asked about the name as it was typed only.
		boolean asked = file.equals(named) || open.file().filter(file::equals).isPresent();
		return (asked || !Files.exists(file) || MessageDialog.openQuestion(shell, SAVE_AS, "\u201c" + file.getFileName()
				+ "\u201d exists already. Replace it?")) && saveTo(shell, open, file);
	}

	/** Saves to a file that was chosen, with the usual ending; refuses the file of another open case. */
	public static boolean saveTo(Shell shell, CaseDocument open, Path chosen) {
		return told(shell, () -> saveToFree(shell, open, chosen));
	}

	private static boolean saveToFree(Shell shell, CaseDocument open, Path chosen) {
		Path file = withExtension(chosen);
		var other = OpenDocuments.get().of(file);
		if (other.isPresent() && other.get() != open) {
			MessageDialog.openError(shell, SAVE_AS, "\u201c" + file.getFileName()
					+ "\u201d is open here as another case; close that case first or choose another name.");
			return false;
		}
		Optional<DiskState> looked = open.storage().isIn(file) ? look(open)
				: Optional.of(DiskState.FREE);
		if (looked.isEmpty())
			return false;
		if (looked.get().isTakenOver()) {
			MessageDialog.openError(shell, SAVE_AS, "Somebody else has this case." + open.storage().lockNews().takenBy() + " Choose another name.");
			return false;
		}
		return write(shell, open, file);
	}

	private static Path withExtension(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith("." + CaseFiles.EXTENSION) ? file : file.resolveSibling(name + "." + CaseFiles.EXTENSION);
	}

	private static boolean write(Shell shell, CaseDocument open, Path file) {
		try {
			return writeUnchanged(shell, open, file);
		} catch (ChangedFileException e) {
			return look(open).filter(looked -> saveLooked(shell, open, looked.now())).isPresent(); // somebody came in between
		}
	}

	private static boolean writeUnchanged(Shell shell, CaseDocument open, Path file) throws ChangedFileException {
		CaseLock fresh = null;
		int told = open.notes().size();
		try {
			boolean moves = open.isReadOnly() || !open.storage().isIn(file);
			if (moves)
				fresh = lock(file);
			Optional<IOException> layoutFault = write(open, file);
			if (moves) {
				open.lock(fresh);
				fresh = null;
			}
			open.notes().stream().skip(told).forEach(StatusLine::tell);
			layoutFault.ifPresent(e -> MessageDialog.openWarning(shell, "The layout could not be saved",
					"The case is saved, but the layout of its diagrams is not. " + Background.sentence(e)));
			return layoutFault.isEmpty();
		} catch (ChangedFileException e) {
			throw e;
		} catch (IOException e) {
			MessageDialog.openError(shell, FAILED, Background.sentence(e));
			return false;
		} finally {
			if (fresh != null)
				fresh.close();
		}
	}

	/** Why only the layout could not be written, if that is so. */
	private static Optional<IOException> write(CaseDocument open, Path file) throws IOException {
		SaveOperation writing = new SaveOperation(open, file);
		try {
			Background.run("Saving the case", () -> {
				writing.write();
				return null;
			});
		} finally {
			writing.finish();
		}
		return writing.layoutFault();
	}

	/** The lock on a file the case is to be kept in. */
	private static CaseLock lock(Path file) throws IOException {
		LockAttempt attempt = Background.run("Saving the case", () -> CaseLock.attempt(file));
		if (!attempt.isHeld())
			throw new IOException(attempt.sentence() + " Choose another name.");
		return attempt.lock();
	}

	/** Asks for each unsaved case whether to save it; false when the user cancels or a save fails. */
	public static boolean askAll(Shell shell, List<CaseDocument> cases) {
		PendingEdits.flush();
		for (CaseDocument open : cases)
			if (open.isDirty() && !ask(shell, open))
				return false;
		return true;
	}

	private static boolean ask(Shell shell, CaseDocument open) {
		int choice = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, "Save case",
				"Save the changes to \u201c" + open.title() + "\u201d?", SWT.NONE, CLOSE_CHOICES);
		if (choice == 1) {
			open.abandon();
			return true;
		}
		return choice == 0 && save(shell, open);
	}
}
