// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs things in another thread and looks at the clock. */
final class Watch {

	/** What is run. */
	interface Task {
		void run() throws Exception;
	}

	/** It took too long; the message says where it was. */
	static final class Hang extends Exception {

		private static final long serialVersionUID = 1L;

		private Hang(String where) {
			super(where);
		}
	}

	private final long limit;
	private Worker worker;

	/** A watch that waits so many milliseconds for each task. */
	Watch(long limit) {
		this.limit = limit;
	}

	private static final class Worker extends Thread {

		private static final Object DONE = new Object();
		private final SynchronousQueue<Task> tasks = new SynchronousQueue<>();
		private final SynchronousQueue<Object> results = new SynchronousQueue<>();

		Worker() {
			super("fuzz");
			setDaemon(true);
			start();
		}

		@Override
		public void run() {
			try {
				while (true)
					results.put(outcome(tasks.take()));
			} catch (InterruptedException e) {
				// This worker was given up.
				return;
			}
		}

		private static Object outcome(Task task) {
			try {
				task.run();
				return DONE;
			} catch (Throwable e) {
				return e;
			}
		}
	}

	/**
	 * Runs a task.
	 *
	 * @return what it threw, a {@link Hang} when it took too long, or null
	 */
	Throwable run(Task task) throws InterruptedException {
		if (worker == null)
			worker = new Worker();
		worker.tasks.put(task);
		Object result = worker.results.poll(limit, TimeUnit.MILLISECONDS);
		if (result != null)
			return result instanceof Throwable thrown ? thrown : null;
		String where = Arrays.stream(worker.getStackTrace()).limit(12).map(StackTraceElement::toString)
				.collect(Collectors.joining(" < "));
		worker.interrupt();
		worker = null;
		return new Hang(where);
	}
}
