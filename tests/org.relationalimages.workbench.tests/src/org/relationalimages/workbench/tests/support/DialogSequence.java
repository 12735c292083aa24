// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.ui.tests.support.EventLoop;

/** Answers several dialogs that one work opens one after the other. */
public final class DialogSequence {

	private static final int LOOK_EVERY = 15;

	/** What to do in the next dialog, which has to have that title. */
	public record Turn(String title, Consumer<Shell> answer) {
	}

	private final Deque<Turn> turns;
	private final Set<Shell> seen = new HashSet<>(Arrays.asList(Display.getCurrent().getShells()));
	private Throwable failure;
	private boolean over;

	private DialogSequence(List<Turn> turns) {
		this.turns = new ArrayDeque<>(turns);
	}

	/** Does the work and answers its dialogs; fails when one of them does not come. */
	public static void play(Runnable work, Turn... turns) {
		DialogSequence play = new DialogSequence(List.of(turns));
		Display.getCurrent().timerExec(LOOK_EVERY, play::look);
		try {
			work.run();
			EventLoop.settle();
		} finally {
			play.over = true;
		}
		if (play.failure != null)
			throw new AssertionError(play.failure.getMessage(), play.failure);
		assertEquals(List.of(), play.turns.stream().map(Turn::title).toList(), "dialogs that never came up");
	}

	private void look() {
		if (over || turns.isEmpty())
			return;
		// First, so that a dialog that opens while this one is answered finds somebody looking.
		Display.getCurrent().timerExec(LOOK_EVERY, this::look);
		for (Shell shell : Display.getCurrent().getShells())
			if (!seen.contains(shell) && shell.isVisible() && turns.peek().title().equals(shell.getText())) {
				seen.add(shell);
				answer(shell, turns.poll());
				return;
			}
	}

	private void answer(Shell shell, Turn turn) {
		try {
			turn.answer().accept(shell);
		} catch (RuntimeException | AssertionError e) {
			failure = e;
		}
		if (!shell.isDisposed() && shell.isVisible())
			shell.close();
	}
}
