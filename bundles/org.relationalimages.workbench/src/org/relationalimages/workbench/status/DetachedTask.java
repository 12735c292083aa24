// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A task on a daemon thread of its own. Whoever waits for it can give up, even when it hangs in a dead network drive. */
public final class DetachedTask<T> {

	private final CompletableFuture<T> result = new CompletableFuture<>();
	private final Thread thread;

	/** Starts the task; the thread is named after what it does. */
	public DetachedTask(String what, Callable<T> task) {
		thread = Thread.ofPlatform().daemon().name(what).start(() -> {
			try {
				result.complete(task.call());
			} catch (Throwable e) { // whoever waits has to deal with it
				result.completeExceptionally(e);
			}
		});
	}

	/**
	 * Waits for the result.
	 *
	 * @throws TimeoutException   when there is none after that time; the task goes on
	 * @throws ExecutionException with what the task threw
	 */
	public T await(Duration patience) throws TimeoutException, ExecutionException, InterruptedException {
		return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Interrupts the task and leaves it alone; a result that comes all the same is given away on the task's thread. */
	public void abandon(Consumer<? super T> late) {
		result.thenAccept(late);
		thread.interrupt();
	}
}
