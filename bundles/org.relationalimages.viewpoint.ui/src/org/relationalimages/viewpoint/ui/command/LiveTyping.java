// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.session.ContinuedStep;
import org.relationalimages.viewpoint.session.EditingSession;

/**
 * Takes over what is typed into a field key by key, so that it can be saved, recovered and undone like any other edit; all of it
 * is one step. Where a step takes long, several keys are taken over together, a moment later.
 */
public final class LiveTyping {

	/** A step of so many milliseconds of work is hardly felt while typing. */
	private static final int QUICK = 30;
	private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();
	/** How long a key waits at most, in milliseconds: what keeps edits safe has to have it within two seconds. */
	private static final int LATEST = 300;

	private final Text text;
	private final Supplier<EditingSession> session;
	private final Predicate<String> taker;
	private ContinuedStep step;
	private String known;
	private long cost;
	private long costBefore;
	private boolean isWaiting;
	private boolean isQuiet;

	/**
	 * Follows a field, whose present text is known.
	 *
	 * @param session where steps are made
	 * @param taker   takes over a text by a step of that session; false when the text, as it is now, can't be taken over
	 */
	public LiveTyping(Text text, Supplier<EditingSession> session, Predicate<String> taker) {
		this.text = text;
		this.session = session;
		this.taker = taker;
		known = text.getText();
		text.addModifyListener(event -> typed());
	}

	private void typed() {
		if (isQuiet || isWaiting || !isPending())
			return;
		// One slow step may come of something else, such as the first use of a class.
		if (Math.min(cost, costBefore) <= QUICK) {
			take();
			return;
		}
		isWaiting = true;
		text.getDisplay().timerExec(LATEST, () -> {
			isWaiting = false;
			if (!text.isDisposed())
				take();
		});
	}

	/** Shows a text that is known already. */
	public void show(String value) {
		known = value;
		isQuiet = true;
		if (!text.getText().equals(value))
			text.setText(value);
		isQuiet = false;
	}

	/** Whether something typed has not been taken over. */
	public boolean isPending() {
		return !text.isDisposed() && !text.getText().equals(known);
	}

	/** Takes over what has not been yet; returns whether nothing is left. */
	public boolean take() {
		if (!isPending())
			return true;
		String typed = text.getText();
		boolean[] taken = new boolean[1];
		long start = WORK.getCurrentThreadCpuTime();
		run(() -> taken[0] = taker.test(typed));
		costBefore = cost;
		cost = (WORK.getCurrentThreadCpuTime() - start) / 1_000_000;
		if (taken[0])
			known = typed;
		return taken[0];
	}

	/** Runs a work whose steps belong to what is typed. */
	public void run(Runnable work) {
		if (step == null)
			step = new ContinuedStep(session.get());
		step.run(work);
	}

	/** Whether anything typed since the beginning was taken over. */
	public boolean hasMade() {
		return step != null && step.hasMade();
	}

	/** Ends the step: what is typed next is undone by itself. */
	public void end() {
		step = null;
	}

	/** Undoes what was typed by one step, and ends it; false when other edits came in between, which are to stay. */
	public boolean takeBack() {
		ContinuedStep typed = step;
		step = null;
		return typed == null || !typed.hasMade() || typed.takeBack();
	}
}
