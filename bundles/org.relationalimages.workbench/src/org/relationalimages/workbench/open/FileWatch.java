// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.workbench.properties.PendingEdits;

/** When the window comes to the front, looks whether another program changed or removed the file of an open case, and asks what to do. */
public final class FileWatch implements IWindowListener {

	/** The name of the job that looks at the files. */
	public static final String JOB = "Look at the files of open cases";

	private static final String[] CHANGED = { "Reload", "Keep Mine", "Save As\u2026" };
	private static final String[] CHANGED_READ_ONLY = { "Reload", "Not Now" };
	private static final String[] GONE = { "Save Again", "Save As\u2026", "Keep Unsaved" };
	private static boolean installed;

	private boolean asking;

	private FileWatch() {
	}

	static void install() {
		if (installed || !PlatformUI.isWorkbenchRunning())
			return;
		installed = true;
		PlatformUI.getWorkbench().addWindowListener(new FileWatch());
		LockWatch.install();
	}

	/** Looks beside the UI thread: a file may lie on a slow network drive. */
	@Override
	public void windowActivated(IWorkbenchWindow window) {
		List<OpenCase> open = OpenCases.get().all();
		if (asking || open.isEmpty())
			return;
		asking = true;
		Display display = window.getShell().getDisplay();
		Job job = Job.createSystem(JOB, monitor -> {
			List<News> news = new ArrayList<>();
			try {
				open.forEach(one -> one.home().keepLock());
				open.stream().map(News::of).filter(News::isAny).forEach(news::add);
			} finally {
				display.asyncExec(() -> tell(window, news)); // else nobody would ever look again
			}
		});
		job.schedule();
	}

	/**
	 * How a file is found to be. The UI thread doesn't look itself: the drive may not answer the second time.
	 *
	 * @param known how it was when we last read or wrote it
	 */
	private record News(OpenCase open, FileStamp known, FileStamp now) {

		static News of(OpenCase open) {
			FileStamp known = open.home().stamp();
			return new News(open, known, open.home().now());
		}

		boolean isAny() {
			return open.home().isNews(now) || open.home().lockNews().isToAsk();
		}

		/** Whether the user has to decide on the lock. */
		boolean isOfLock() {
			return OpenCases.get().all().contains(open) && open.home().lockNews().isToAsk();
		}

		/** Whether we haven't read or written the file ourselves since. */
		boolean isFresh() {
			return OpenCases.get().all().contains(open) && open.home().stamp() == known && open.home().isNews(now);
		}
	}

	private void tell(IWorkbenchWindow window, List<News> news) {
		try {
			for (News one : news) {
				if (!window.getShell().isDisposed() && one.isOfLock())
					Saving.askTakenOver(window.getShell(), one.open());
				if (!window.getShell().isDisposed() && window.getActivePage() != null && one.isFresh())
					ask(window, one.open(), one.now());
			}
		} finally {
			asking = false;
		}
	}

	private static void ask(IWorkbenchWindow window, OpenCase open, FileStamp now) {
		open.home().noteTold(now);
		PendingEdits.flush();
		if (now == FileStamp.MISSING)
			askGone(window.getShell(), open);
		else if (open.isReadOnly())
			askReader(window, open);
		else
			askChanged(window, open);
	}

	private static void askChanged(IWorkbenchWindow window, OpenCase open) {
		String losing = open.isDirty() ? " Reloading gives up the changes you made here." : "";
		int choice = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), "File changed",
				"Another program changed \u201c" + open.place() + "\u201d." + losing, SWT.NONE, CHANGED);
		switch (choice) {
		case 0 -> Reloading.reload(window.getActivePage(), open);
		case 2 -> Saving.saveAs(window.getShell(), open);
		default -> open.keepMine();
		}
	}

	private static void askReader(IWorkbenchWindow window, OpenCase open) {
		if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), "File changed",
				"Another program changed \u201c" + open.place() + "\u201d, which you have open for reading.", SWT.NONE, CHANGED_READ_ONLY) == 0)
			Reloading.reload(window.getActivePage(), open);
	}

	private static void askGone(Shell shell, OpenCase open) {
		open.noteMissing();
		int choice = MessageDialog.open(MessageDialog.QUESTION, shell, "File gone", "\u201c" + open.place()
				+ "\u201d was removed or moved by another program, or its drive is not connected. What you see here is still complete; save it to keep it.",
				SWT.NONE, GONE);
		if (choice == 0)
			Saving.save(shell, open);
		else if (choice == 1)
			Saving.saveAs(shell, open);
	}

	/** Who comes back from another program is asked again about what is still undecided. */
	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		display.asyncExec(() -> {
			if (!display.isDisposed() && display.getActiveShell() == null)
				OpenCases.get().all().forEach(one -> one.home().tellAgain());
		});
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
