// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a read operation on a daemon thread and waits for it. Some calls of the operating system can't be interrupted; a thread
 * that hangs in one is abandoned, and ends with the program.
 */
final class Worker {

	private static final long LOOK_AGAIN_MILLIS = 500;
	private static final ExecutorService THREADS = Executors
			.newCachedThreadPool(task -> Thread.ofPlatform().daemon().name("reading a file").unstarted(task));

	private Worker() {
	}

	/** Checks whether waiting still makes sense; an exception ends the waiting. */
	@FunctionalInterface
	interface Check {
		void run() throws IOException;
	}

	/**
	 * Returns what the work returns.
	 *
	 * @param check runs every half second during long work
	 * @throws InterruptedIOException when the waiting thread was interrupted, whose interrupt status is kept
	 */
	static <T> T run(Callable<T> work, Check check) throws IOException {
		CompletableFuture<T> result = new CompletableFuture<>();
		Future<?> worker = THREADS.submit(() -> {
			try {
				result.complete(work.call());
			} catch (Throwable e) { // any failure is handled by the waiting thread
				result.completeExceptionally(e);
			}
		});
		Future<?> looking = null;
		try {
			while (true)
				try {
					return result.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					if (looking == null || looking.isDone())
						looking = THREADS.submit(() -> look(check, result));
				}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("reading it was cancelled");
		} catch (ExecutionException e) {
			throw failure(e.getCause());
		} finally {
			worker.cancel(true);
		}
	}

	private static void look(Check check, CompletableFuture<?> result) {
		try {
			check.run();
		} catch (IOException | RuntimeException e) {
			result.completeExceptionally(e);
		}
	}

	private static IOException failure(Throwable cause) {
		switch (cause) {
		case IOException known -> {
			return known;
		}
		case RuntimeException unexpected -> throw unexpected;
		case Error error -> throw error;
		default -> throw new IllegalStateException(cause);
		}
	}
}
