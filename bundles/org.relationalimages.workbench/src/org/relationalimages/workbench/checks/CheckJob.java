// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.validation.LiveChecks;

/**
 * One check of a case beside the UI thread. One of little is quiet; one of much is shown in the progress area, where the
 * user can cancel it.
 */
final class CheckJob extends Job {

	/** How often rules can be asked within a moment. */
	private static final int MUCH = 5_000;

	/** How a check ended. */
	enum End {
		/** All was asked. */
		COMPLETE,
		/** It is too much to be done quietly. */
		TOO_MUCH,
		/** The user or a failure ended it before its time. */
		STOPPED
	}

	private final LiveChecks live;
	private final boolean isShown;
	private int left;
	private int most;

	/** @param ended hears on the UI thread how it ended */
	CheckJob(LiveChecks live, boolean isShown, Display display, Consumer<End> ended) {
		super("Checking the case"); // no name of it, which might come into a log
		this.live = live;
		this.isShown = isShown;
		setSystem(!isShown);
		setPriority(isShown ? LONG : SHORT);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				End end = event.getResult().isOK() ? End.COMPLETE : isTooMuch() ? End.TOO_MUCH : End.STOPPED;
				if (!display.isDisposed())
					display.asyncExec(() -> ended.accept(end));
			}
		});
	}

	boolean isShown() {
		return isShown;
	}

	private boolean isTooMuch() {
		return !isShown && left > MUCH;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		boolean isComplete = live.check(() -> monitor.isCanceled() || isTooMuch(), now -> {
			if (most == 0)
				monitor.beginTask(getName(), most = Math.max(1, now));
			else if (now < left)
				monitor.worked(left - now);
			left = now;
		});
		monitor.done();
		return isComplete ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}
}
