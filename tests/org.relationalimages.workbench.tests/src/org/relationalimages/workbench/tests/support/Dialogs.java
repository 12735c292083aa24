// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.ui.tests.support.EventLoop;

/** Answers dialogs that the tested work opens. A dialog that nobody answers is closed, and fails the test. */
public final class Dialogs {

	private static final int SECONDS = 20;
	private static final int LOOK_EVERY = 15;

	private final String title;
	private final Consumer<Shell> answer;
	private final List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
	private final long end = System.nanoTime() + SECONDS * 1_000_000_000L;
	private Throwable failure;
	private boolean answered;
	private boolean over;

	private Dialogs(String title, Consumer<Shell> answer) {
		this.title = title;
		this.answer = answer;
	}

	/** Does the work, and answers the dialog of that title that it opens. */
	public static void answer(String title, Consumer<Shell> answer, Runnable work) {
		Dialogs dialogs = new Dialogs(title, answer);
		Display.getCurrent().timerExec(LOOK_EVERY, dialogs::look);
		try {
			work.run();
			EventLoop.settle();
		} finally {
			dialogs.over = true;
		}
		if (dialogs.failure != null)
			throw new AssertionError(dialogs.failure.getMessage(), dialogs.failure);
		if (!dialogs.answered)
			fail("no dialog \"" + title + "\" came up");
	}

	/** Does the work, presses the button of the dialog that it opens, and gives what the dialog said. */
	public static String press(String title, String button, Runnable work) {
		String[] said = new String[1];
		answer(title, shell -> {
			said[0] = texts(shell);
			press(shell, button);
		}, work);
		return said[0];
	}

	private void look() {
		if (over)
			return;
		Shell shell = fresh();
		if (shell == null && System.nanoTime() < end) {
			Display.getCurrent().timerExec(LOOK_EVERY, this::look);
			return;
		}
		if (shell == null) {
			closeFresh();
			return;
		}
		answered = true;
		try {
			answer.accept(shell);
		} catch (RuntimeException | AssertionError e) {
			failure = e;
		}
		// An answer that leaves the dialog open has seen what it wanted to.
		if (!shell.isDisposed() && shell.isVisible())
			shell.close();
	}

	private Shell fresh() {
		for (Shell shell : Display.getCurrent().getShells())
			if (!before.contains(shell) && shell.isVisible() && title.equals(shell.getText()))
				return shell;
		return null;
	}

	private void closeFresh() {
		List<String> titles = new ArrayList<>();
		for (Shell shell : Display.getCurrent().getShells())
			if (!before.contains(shell) && shell.isVisible() && !shell.getText().isEmpty()) {
				titles.add(shell.getText() + ": " + texts(shell));
				shell.close();
			}
		if (!titles.isEmpty())
			failure = new AssertionError("wanted \"" + title + "\", but there were " + titles);
	}

	/** Presses a button by its text. */
	public static void press(Shell shell, String text) {
		for (Control one : all(shell))
			if (one instanceof Button button && button.getText().replace("&", "").equals(text)) {
				if (!button.isEnabled())
					fail("the button \"" + text + "\" cannot be pressed: " + texts(shell));
				button.notifyListeners(SWT.Selection, new Event());
				return;
			}
		fail("no button \"" + text + "\" in: " + texts(shell));
	}

	/** Whether a button can be pressed. */
	public static boolean canPress(Shell shell, String text) {
		return all(shell).stream().anyMatch(one -> one instanceof Button button
				&& button.getText().replace("&", "").equals(text) && button.isEnabled());
	}

	/** The first control of a type in a dialog or any other composite. */
	public static <T extends Control> T first(Composite parent, Class<T> type) {
		return all(parent).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/** The fields for typing, from top to bottom. */
	public static List<Text> fields(Composite parent) {
		return all(parent).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	/** The answer that types a passphrase into every field and presses a button. */
	public static Consumer<Shell> twice(String passphrase, String button) {
		return dialog -> {
			fields(dialog).forEach(field -> field.setText(passphrase));
			press(dialog, button);
		};
	}

	/** Everything a dialog says. */
	public static String texts(Composite parent) {
		StringBuilder said = new StringBuilder();
		for (Control one : all(parent))
			if (one instanceof Label label)
				said.append(label.getText()).append('\n');
			else if (one instanceof Text text)
				said.append(text.getText()).append('\n');
		return said.toString();
	}

	/** What the status line of the window says. */
	public static String statusLine() {
		return all(WorkbenchFixture.window().getShell()).stream().filter(CLabel.class::isInstance).map(one -> ((CLabel) one).getText())
				.filter(text -> text != null && !text.isEmpty()).toList().toString();
	}

	/** All controls below one, from top to bottom. */
	public static List<Control> all(Composite parent) {
		List<Control> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			found.add(child);
			if (child instanceof Composite inner)
				found.addAll(all(inner));
		}
		return found;
	}
}
