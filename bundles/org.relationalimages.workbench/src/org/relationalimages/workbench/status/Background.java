// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.casefile.FailureReason;
import org.relationalimages.casefile.disk.SaveNotices;

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
		List<String> warnings = new CopyOnWriteArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(what, IProgressMonitor.UNKNOWN);
				try {
					result[0] = SaveNotices.during(monitor::subTask, warnings::add, task::run);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
			case IOException known -> throw known;
			case RuntimeException unknown -> throw unknown;
			case null, default -> throw new IOException(unexpected(e.getCause()), e);
			}
		} catch (InterruptedException e) {
			throw new IOException(what + " was cancelled.", e);
		} finally {
			if (!warnings.isEmpty())
				StatusLine.tell(String.join(" ", warnings));
		}
		@SuppressWarnings("unchecked")
		T done = (T) result[0];
		return done;
	}

	/** What to tell the user of a failure: the sentence of an expected one, else the reason in short. Never empty. */
	public static String sentence(Throwable failure) {
		return switch (failure) {
		case FileSystemException disk -> (disk.getFile() == null ? "It failed" : disk.getFile()) + ": " + FailureReason.of(disk) + ".";
		case IOException known when known.getMessage() != null && !known.getMessage().isBlank() -> known.getMessage();
		case null, default -> unexpected(failure);
		};
	}

	/** Of what happened to files nothing is known here. */
	private static String unexpected(Throwable failure) {
		return "Something unexpected went wrong (" + FailureReason.of(failure) + "); the error log has the details.";
	}
}
