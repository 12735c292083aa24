// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ui.tests.support;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the events of the window happen that a test has caused. */
public final class EventLoop {

	/** A time that is long for any machine. */
	public static final int SECONDS = 20;

	private EventLoop() {
	}

	/** Lets everything pending happen. */
	public static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch())
			;
	}

	/** Lets things happen until the condition holds; fails when it does not within a time that is long for any machine. */
	public static void until(String what, BooleanSupplier condition) {
		if (!waitFor(SECONDS, condition))
			throw new AssertionError("waited in vain until " + what);
	}

	/** Lets things happen until the condition holds, at most so many seconds. {@return whether it holds} */
	public static boolean waitFor(int seconds, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end)
				return false;
			if (!display.readAndDispatch())
				nap(display);
		}
		return true;
	}

	/** Sleeps, but not past the end of the wait: nothing else may come to wake the display. */
	private static void nap(Display display) {
		Runnable wake = () -> {
			// waking up is all
		};
		display.timerExec(50, wake);
		display.sleep();
		display.timerExec(-1, wake);
	}
}
