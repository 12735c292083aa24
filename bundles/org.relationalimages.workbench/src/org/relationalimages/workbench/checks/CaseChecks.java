// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.workbench.open.OpenCase;

/**
 * What the rules say about one open case, a moment after each edit. Rules are asked only while somebody listens, and
 * only those that the edits can have touched. Belongs to the UI thread.
 */
public final class CaseChecks {

	/** Edits that follow each other closely are checked together, so many milliseconds after the first. */
	private static final int PAUSE = 200;
	private static final CheckIndex NOTHING = new CheckIndex(new CheckResult(List.of(), List.of()));

	private final OpenCase open;
	private final LiveChecks live;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SessionListener follower = event -> {
		if (!event.viewOnly())
			edited();
	};
	private CheckIndex index;
	private boolean stale = true;
	private boolean scheduled;
	private boolean closed;

	CaseChecks(OpenCase open) {
		this.open = open;
		this.live = new LiveChecks(open.root());
		open.session().addListener(follower);
	}

	/** The case. */
	public OpenCase open() {
		return open;
	}

	/** What the rules said when they were last asked: a moment ago after an edit, nothing yet right after opening. */
	public CheckIndex index() {
		return index == null ? NOTHING : index;
	}

	/** What the rules say now, with every edit taken in. */
	public CheckIndex now() {
		CheckResult result = closed && index != null ? index.result() : live.result();
		stale = false;
		if (index == null || index.result() != result)
			index = new CheckIndex(result);
		return index;
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
		if (scheduled || closed || listeners.isEmpty())
			return;
		scheduled = true;
		Display.getDefault().timerExec(PAUSE, this::check);
	}

	private void check() {
		scheduled = false;
		if (closed || listeners.isEmpty())
			return;
		now();
		listeners.forEach(Runnable::run);
	}

	void close() {
		closed = true;
		open.session().removeListener(follower);
		live.close();
		listeners.clear();
	}
}
