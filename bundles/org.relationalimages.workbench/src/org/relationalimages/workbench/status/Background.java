// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/** Does what may take long beside the UI thread. The window shows that it is busy, and nothing can be edited meanwhile. */
public final class Background {

	/** Something that takes its time. */
	@FunctionalInterface
	public interface Task<T> {

		/** Does it, on another thread. */
		T run() throws IOException;
	}

	private Background() {
	}

	/**
	 * Does the task and waits for it with a busy cursor, later with a progress dialog.
	 *
	 * @param what says in a few words what is being done
	 * @throws IOException      what the task could not do, as a sentence
	 * @throws RuntimeException what nobody expected
	 */
	public static <T> T run(String what, Task<T> task) throws IOException {
		Object[] result = new Object[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(what, IProgressMonitor.UNKNOWN);
				try {
					result[0] = task.run();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
			case IOException known -> throw known;
			case RuntimeException unknown -> throw unknown;
			case null, default -> throw new IOException(unexpected(), e);
			}
		} catch (InterruptedException e) {
			throw new IOException(what + " was cancelled.", e);
		}
		@SuppressWarnings("unchecked")
		T done = (T) result[0];
		return done;
	}

	/** What to tell the user of a failure: the sentence of an expected one, else that the log has the details. */
	public static String sentence(Throwable failure) {
		return failure instanceof IOException && failure.getMessage() != null ? failure.getMessage() : unexpected();
	}

	private static String unexpected() {
		return "Something unexpected went wrong; the error log has the details. The file was not touched.";
	}
}
