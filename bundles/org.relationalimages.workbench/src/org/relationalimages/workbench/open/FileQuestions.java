// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.storage.Changer;
import org.relationalimages.document.storage.FileStamp;
import org.relationalimages.workbench.properties.PendingEdits;
import org.relationalimages.workbench.status.StatusLine;

/**
 * Tells that somebody else changed or removed the file of an open case, and asks what to do. A case without changes of its
 * own simply follows another editor of the same workbench.
 */
final class FileQuestions {

	private static final String[] CHANGED = { "Reload", "Keep Mine", "Save As\u2026" };
	private static final String[] CHANGED_READ_ONLY = { "Reload", "Not Now" };
	private static final String[] GONE = { "Save Again", "Save As\u2026", "Keep Unsaved" };

	private FileQuestions() {
	}

	/** The window that shows a case, else the given one; null when there is none any more. */
	static IWorkbenchWindow window(CaseDocument open, IWorkbenchWindow other) {
		return Stream.concat(Stream.ofNullable(other), Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()))
				.filter(FileQuestions::isOpen).filter(one -> shows(one.getActivePage(), open)).findFirst()
				.orElse(other != null && isOpen(other) ? other : null);
	}

	private static boolean isOpen(IWorkbenchWindow window) {
		return window.getShell() != null && !window.getShell().isDisposed() && window.getActivePage() != null;
	}

	private static boolean shows(IWorkbenchPage page, CaseDocument open) {
		return Arrays.stream(page.getEditorReferences()).anyMatch(one -> CaseEditorInput.isOf(one, open));
	}

	/** Asks about a file that is like this now. */
	static void ask(IWorkbenchWindow window, CaseDocument open, FileStamp now) {
		open.storage().noteTold(now);
		PendingEdits.flush();
		Changer changer = OtherEditors.changer(open, now);
		if (now.isMissing())
			askGone(window.getShell(), open, changer);
		else if (changer == Changer.ANOTHER_EDITOR && !open.isDirty())
			follow(window.getActivePage(), open, changer);
		else if (open.isReadOnly())
			askReader(window, open, changer);
		else
			askChanged(window, open, now, changer);
	}

	/** What is in front stays there: the user works in the other editor. */
	private static void follow(IWorkbenchPage page, CaseDocument open, Changer changer) {
		String told = changer.changed(open.place()) + ", and is shown as it is now.";
		IEditorPart shown = page.getActiveEditor();
		IWorkbenchPart front = page.getActivePart();
		if (!ReloadFlow.reload(page, open))
			return;
		bringBack(page, shown);
		bringBack(page, front);
		StatusLine.tell(page, told);
	}

	private static void bringBack(IWorkbenchPage page, IWorkbenchPart part) {
		boolean isThere = part != null && Stream.of(page.getEditorReferences(), page.getViewReferences()).flatMap(Arrays::stream)
				.anyMatch(one -> one.getPart(false) == part);
		if (isThere && page.getActivePart() != part)
			page.activate(part);
	}

	private static void askChanged(IWorkbenchWindow window, CaseDocument open, FileStamp now, Changer changer) {
		String losing = open.isDirty() ? " Reloading gives up the changes you made here." : "";
		int choice = choose(window.getShell(), "File changed", changer.changed(open.place()) + "." + losing, CHANGED);
		switch (choice) {
		case 0 -> ReloadFlow.reload(window.getActivePage(), open);
		case 2 -> SaveFlow.saveAs(window.getShell(), open);
		default -> open.keepMine(now);
		}
	}

	private static void askReader(IWorkbenchWindow window, CaseDocument open, Changer changer) {
		if (choose(window.getShell(), "File changed", changer.changed(open.place()) + ". You have it open for reading.", CHANGED_READ_ONLY) == 0)
			ReloadFlow.reload(window.getActivePage(), open);
	}

	private static void askGone(Shell shell, CaseDocument open, Changer changer) {
		open.noteMissing();
		int choice = choose(shell, "File gone", changer.removed(open.place()) + " What you see here is still complete; save it to keep it.", GONE);
		if (choice == 0)
			SaveFlow.save(shell, open);
		else if (choice == 1)
			SaveFlow.saveAs(shell, open);
	}

	private static int choose(Shell shell, String title, String sentence, String[] choices) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, sentence, SWT.NONE, choices);
	}
}
