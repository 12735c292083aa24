// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.status.StatusLine;

/** Looks after the locks of open cases while they are worked on: sets a lost one again, and mentions once when that fails or somebody else has the case. */
final class LockWatch implements Runnable {

	/** How often, in milliseconds. */
	private static final int EVERY = 30_000;
	private static final String JOB = "Look at the locks of open cases";

	private final Display display;

	private LockWatch(Display display) {
		this.display = display;
	}

	/** Watches from now on. */
	static void install() {
		new LockWatch(PlatformUI.getWorkbench().getDisplay()).later();
	}

	private void later() {
		if (!display.isDisposed())
			display.timerExec(EVERY, this);
	}

	/** Looks beside the UI thread: a lock may lie on a slow network drive. */
	@Override
	public void run() {
		List<CaseDocument> open = OpenDocuments.get().all();
		Job.createSystem(JOB, monitor -> {
			try {
				open.forEach(one -> one.storage().keepLock());
			} finally {
				if (!display.isDisposed())
					display.asyncExec(() -> mention(open));
			}
		}).schedule();
	}

	private void mention(List<CaseDocument> open) {
		for (CaseDocument one : open)
			if (!one.isDisposed())
				mention(one);
		later();
	}

	/** Says what the user doesn't know yet of the lock of a case. */
	private static void mention(CaseDocument open) {
		if (!open.storage().lockNews().mention())
			return;
		StatusLine.tell(open.storage().lockNews().isToAsk()
				? "\u201c" + open.place() + "\u201d was opened by somebody else." + open.storage().lockNews().takenBy() + " Save yours under another name."
				: "The lock of \u201c" + open.place() + "\u201d is gone and can\u2019t be set again: other windows aren\u2019t kept from changing the case.");
	}
}
