// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs tasks in another thread with a time limit. */
final class TimeLimit {

	/** A task to run. */
	interface Task {
		void run() throws Exception;
	}

	/** It took too long; the message contains where it was. */
	static final class Hang extends Exception {

		private static final long serialVersionUID = 1L;

		private Hang(String where) {
			super(where);
		}
	}

	/** How often the time limit is extended while other programs use the processor. */
	private static final int PATIENCE = 20;

	private final long limit;
	private Worker worker;

	/** Limits each task to the given milliseconds. */
	TimeLimit(long limit) {
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
				// This worker was abandoned.
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

	private long processorMillis() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.threadId()) / 1_000_000;
	}

	/** Whether the task was runnable but got less than half of the elapsed time. */
	private boolean isStarved(long before) {
		return worker.getState() == Thread.State.RUNNABLE && processorMillis() - before < limit / 2;
	}

	/**
	 * Runs a task.
	 *
	 * @return what it threw, a {@link Hang} when it took too long, whether it was running or waiting, or null
	 */
	Throwable run(Task task) throws InterruptedException {
		if (worker == null)
			worker = new Worker();
		long before = processorMillis();
		worker.tasks.put(task);
		Object result = worker.results.poll(limit, TimeUnit.MILLISECONDS);
		// On a busy machine the elapsed time is not meaningful.
		for (int more = PATIENCE; result == null && more > 0 && isStarved(before); more--)
			result = worker.results.poll(limit, TimeUnit.MILLISECONDS);
		if (result != null)
			return result instanceof Throwable thrown ? thrown : null;
		String where = Arrays.stream(worker.getStackTrace()).limit(12).map(StackTraceElement::toString)
				.collect(Collectors.joining(" < "));
		worker.interrupt();
		worker = null;
		return new Hang(where);
	}
}
