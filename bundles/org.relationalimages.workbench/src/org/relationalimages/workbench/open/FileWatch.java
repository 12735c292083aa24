// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.workbench.properties.PendingEdits;

/** When the window comes to the front, looks whether another program changed or removed the file of an open case, and asks what to do. */
final class FileWatch implements IWindowListener {

	private static final String[] CHOICES = { "Reload", "Keep Mine", "Save As\u2026" };
	private static boolean installed;

	private boolean asking;

	private FileWatch() {
	}

	static void install() {
		if (installed || !PlatformUI.isWorkbenchRunning())
			return;
		installed = true;
		PlatformUI.getWorkbench().addWindowListener(new FileWatch());
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		if (asking)
			return;
		asking = true;
		// Not inside the activation itself: a dialog would take the window's focus away from under it.
		window.getShell().getDisplay().asyncExec(() -> {
			try {
				if (!window.getShell().isDisposed() && window.getActivePage() != null)
					OpenCases.get().all().forEach(open -> look(window, open));
			} finally {
				asking = false;
			}
		});
	}

	private static void look(IWorkbenchWindow window, OpenCase open) {
		if (open.isMissingOnDisk())
			open.noteMissing();
		if (!open.isChangeNews())
			return;
		open.noteTold();
		PendingEdits.flush();
		String losing = open.isDirty() ? " Reloading gives up the changes you made here." : "";
		int choice = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), "File changed",
				"Another program changed \u201c" + open.place() + "\u201d." + losing, SWT.NONE, CHOICES);
		switch (choice) {
		case 0 -> Opening.reload(window.getActivePage(), open);
		case 2 -> Saving.saveAs(window.getShell(), open);
		default -> open.keepMine();
		}
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing to look at
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// nothing to look at
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// nothing to look at
	}
}
