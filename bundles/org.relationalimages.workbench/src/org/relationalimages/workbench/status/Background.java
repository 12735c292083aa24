// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.casefile.FailureReason;
import org.relationalimages.casefile.disk.SaveNotices;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;

/** Does what may take long beside the UI thread. The window shows that it is busy, and nothing can be edited meanwhile. */
public final class Background {

	/** How soon a wish to cancel is seen. */
	private static final Duration LOOK = Duration.ofMillis(100);
	/** The exception's own sentence is for those who write specifications. */
	private static final String TOO_LARGE = "The diagram would hold more than can be drawn; divide the case into several ones.";

	/** Something that takes its time. */
	@FunctionalInterface
	public interface Task<T> {

		/** Does it, on another thread. */
		T run() throws IOException;
	}

	/** How many tasks the UI thread waits for: one may have come up while it waited for another. */
	private static int awaited;

	private Background() {
	}

	/** Whether the UI thread waits for a task. Events go on meanwhile, but it is no moment to ask or to change anything. */
	public static boolean isAwaited() {
		return awaited > 0;
	}

	/** What the progress service runs. */
	@FunctionalInterface
	private interface Work<T> {
		T run(Task<T> task, IProgressMonitor monitor) throws IOException, InterruptedException;
	}

	/**
	 * Does the task and waits for it with a busy cursor, later with a progress dialog.
	 *
	 * @param what says in a few words what is being done
	 * @throws IOException      what the task could not do, as a sentence
	 * @throws RuntimeException what nobody expected
	 */
	public static <T> T run(String what, Task<T> task) throws IOException {
		return run(what, task, (told, monitor) -> told.run());
	}

	/**
	 * Does a task that only reads, as {@link #run} does. Cancel in the progress dialog returns at once, also while the task
	 * hangs in a drive that doesn't answer; it is left alone then.
	 *
	 * @param late gets the result of a task that ends after it was cancelled, on the task's thread
	 * @throws CancelledException when the user cancelled
	 */
	public static <T> T cancellable(String what, Task<T> task, Consumer<? super T> late) throws IOException {
		return run(what, task, (told, monitor) -> {
			DetachedTask<T> detached = new DetachedTask<>(what, told::run);
			while (true)
				try {
					return detached.await(LOOK);
				} catch (TimeoutException e) {
					if (monitor.isCanceled()) {
						detached.abandon(late);
						throw new CancelledException(what);
					}
				} catch (ExecutionException e) {
					switch (e.getCause()) {
					case IOException known -> throw known;
					case RuntimeException unknown -> throw unknown;
					case Error error -> throw error;
					default -> throw new IllegalStateException(e.getCause());
					}
				}
		});
	}

	private static <T> T run(String what, Task<T> task, Work<T> work) throws IOException {
		Object[] result = new Object[1];
		List<String> warnings = new CopyOnWriteArrayList<>();
		awaited++;
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(what, IProgressMonitor.UNKNOWN);
				try {
					result[0] = work.run(() -> SaveNotices.during(monitor::subTask, warnings::add, task::run), monitor);
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
			throw new CancelledException(what);
		} finally {
			awaited--;
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
		case DiagramTooLargeException large -> TOO_LARGE;
		case null, default -> unexpected(failure);
		};
	}

	/** Of what happened to files nothing is known here. */
	private static String unexpected(Throwable failure) {
		return "Something unexpected went wrong (" + FailureReason.of(failure) + "); the error log has the details.";
	}
}
