// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.RedactedFailure;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.Unchecked;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.ui.command.TextActions;

/**
 * What the rules say about one open case, a moment after each edit. Rules are asked only while somebody listens, beside the
 * UI thread, and only those that the edits can have touched. All methods belong to the UI thread.
 */
public final class CaseChecks {

	/** Edits that follow each other closely are checked together, so many milliseconds after the first. */
	private static final int PAUSE = 200;
	private static final CheckIndex NOTHING = new CheckIndex(CheckResult.NOTHING);

	private final CaseDocument open;
	private final LiveChecks live;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> logged = new HashSet<>();
	private final SessionListener follower = event -> {
		if (!event.viewOnly())
			edited();
	};
	private CheckIndex index = NOTHING;
	private CheckJob job;
	private boolean stale = true;
	private boolean scheduled;
	private boolean cancelled;
	private boolean closed;

	CaseChecks(CaseDocument open) {
		this.open = open;
		this.live = new LiveChecks(open.root(), RuleSet.ALL, open.session().gate());
		open.session().addListener(follower);
	}

	/** The case. */
	public CaseDocument open() {
		return open;
	}

	/** What the rules said when they were last asked: a moment ago after an edit, nothing yet right after opening. */
	public CheckIndex index() {
		return index;
	}

	/**
	 * What the rules say now. What edits touched since the last check is asked at once; a case that was not yet checked as a
	 * whole is left to the check under way, and nothing is known of it.
	 */
	public CheckIndex now() {
		if (!closed && live.last().isPresent()) {
			live.result();
			take();
		}
		return index;
	}

	/** Whether the case was checked as a whole at least once. */
	public boolean isKnown() {
		return index != NOTHING;
	}

	/** Whether the case is being checked for the first time, or a check takes long. */
	public boolean isUnderWay() {
		return !cancelled && (!isKnown() || job != null && job.isShown());
	}

	/** Whether the user cancelled the check. Until it is made again, edits are not checked. */
	public boolean isCancelled() {
		return cancelled;
	}

	/** Goes on with a check that was cancelled. */
	public void checkAgain() {
		cancelled = false;
		start(false);
		tell();
	}

	/** Calls it a moment after edits; the index is the same as before where they left nothing new to be said. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
		if (stale)
			edited();
	}

	/** Stops calling it. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void edited() {
		stale = true;
		if (scheduled || closed || cancelled || listeners.isEmpty())
			return;
		scheduled = true;
		// Behind what waits to be done by then, such as opening the label of what was just made.
		Display.getDefault().timerExec(PAUSE, () -> Display.getDefault().asyncExec(() -> {
			scheduled = false;
			// What is being named is not complained about before it has its name.
			if (TextActions.isAnyAtWork())
				edited();
			else
				start(false);
		}));
	}

	/** A check that is under way takes in what comes meanwhile; should it be too late for that, another one follows it. */
	private void start(boolean shown) {
		if (job != null || closed || cancelled || listeners.isEmpty())
			return;
		stale = false;
		job = new CheckJob(live, shown, Display.getDefault(), this::ended);
		job.schedule();
	}

	private void ended(CheckJob.End end) {
		job = null;
		if (closed)
			return;
		switch (end) {
		case COMPLETE -> take();
		case TOO_MUCH -> start(true);
		case STOPPED -> cancelled = true;
		}
		tell();
		if (stale)
			edited();
	}

	private void take() {
		CheckResult result = live.last().orElseThrow();
		if (index.result() != result)
			index = new CheckIndex(result);
		for (Unchecked failed : result.unchecked())
			if (logged.add(failed.rule().id()))
				Platform.getLog(CaseChecks.class).log(Status.error("Rule " + failed.rule().id() + " could not be checked.", failed.fault()));
	}

	/** One that fails keeps no other from hearing of it. */
	private void tell() {
		for (Runnable listener : listeners)
			try {
				listener.run();
			} catch (RuntimeException e) {
				Platform.getLog(CaseChecks.class).log(Status.error("Findings could not be shown.", RedactedFailure.of(e)));
			}
	}

	void close() {
		closed = true;
		if (job != null)
			job.cancel();
		open.session().removeListener(follower);
		live.close();
		listeners.clear();
	}
}
