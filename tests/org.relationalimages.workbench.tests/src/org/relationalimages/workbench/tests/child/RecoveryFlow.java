// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Table;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.recover.Recovering;
import org.relationalimages.workbench.tests.support.DialogSequence;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Goes through the offer to recover unsaved changes as the user does, in a workbench without any case open. */
public final class RecoveryFlow implements AutoCloseable {

	static final String TITLE = "Recover unsaved changes";

	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static void offer() {
		Recovering.offer(WorkbenchFixture.window(), true);
		EventLoop.until("unsaved changes were looked for", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getName().equals(Recovering.JOB)));
		EventLoop.settle();
	}

	/** Recovers the case at the top of the list; what the dialog says of it. */
	public String recoverFirst() {
		return decide("Recover");
	}

	/** Puts the decision off. */
	public String lookLater() {
		return decide("Look Later");
	}

	private String decide(String button) {
		String[] said = new String[1];
		Dialogs.answer(TITLE, shell -> {
			EventLoop.until("the details are there", () -> Dialogs.texts(shell).contains("Last step") || Dialogs.texts(shell).contains("never saved"));
			said[0] = Dialogs.texts(shell) + String.join(" ", Arrays.stream(Dialogs.first(shell, Table.class).getItems())
					.map(item -> item.getText(0) + " " + item.getText(3)).toList());
			Dialogs.press(shell, button);
		}, RecoveryFlow::offer);
		return said[0];
	}

	/** Discards what is at the top of the list, after the question. */
	public void discardFirst() {
		DialogSequence.play(RecoveryFlow::offer, new DialogSequence.Turn(TITLE, shell -> Dialogs.press(shell, "Discard\u2026")),
				new DialogSequence.Turn("Discard unsaved changes", shell -> Dialogs.press(shell, "OK")));
	}

	@Override
	public void close() {
		workbenchFixture.close();
	}
}
