// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.relationalimages.casefile.journal.JournalFile.Body;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Protection;

/**
 * Keeps the unsaved changes of one open case in a file of their own. The state is taken on the thread of the case; encryption and
 * writing happen on a thread of their own. After any failure editing goes on, and the user is notified once. The methods may be
 * called on any thread unless documented otherwise.
 */
public final class JournalWriter implements AutoCloseable {

	/** From an edit until its state is taken, in ms: together with the writing less than two seconds. */
	private static final long DELAY = 700;
	private static final long LONGEST_DELAY = 1_400;
	/** The part of the time that taking the state may use while somebody edits, at most. */
	private static final long SHARE = 10;
	private static final long RETRY = 10_000;
	private static final long PATIENCE = 2_000;

	private final JournalSource source;
	private final Executor modelThread;
	private final Consumer<String> trouble;
	private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
			work -> Thread.ofPlatform().daemon().name("autosave journal").unstarted(work));
	private final JournalTarget target = new JournalTarget();

	private Path caseFile;
	private String lastStep = "";
	private int steps;
	private long cost;
	/** Counts the events that make earlier states obsolete: saves and the end. */
	private int epoch;
	private boolean scheduled;
	private boolean troubled;
	private boolean retrying;
	private boolean closed;
	private RecoveryOffer replaced;

	/**
	 * Creates a journal; {@link #opened} sets its file.
	 *
	 * @param source      provides the state of the case
	 * @param modelThread runs a task on the thread of the case, soon
	 * @param trouble     receives a sentence for the user when changes can't be kept; called on any thread
	 */
	public JournalWriter(JournalSource source, Executor modelThread, Consumer<String> trouble) {
		this.source = source;
		this.modelThread = modelThread;
		this.trouble = trouble;
	}

	/** Sets the file the case was read from; null for a case that was never saved. */
	public void opened(Path file, Protection protection) {
		start(file, protection, false);
	}

	/** Records that the file now contains all changes: the content of the journal is removed. */
	public void saved(Path file, Protection protection) {
		start(file, protection, true);
	}

	private synchronized void start(Path file, Protection protection, boolean purge) {
		if (closed)
			return;
		caseFile = file;
		if (purge) {
			epoch++;
			steps = 0;
			scheduled = false;
		}
		background.execute(() -> {
			if (purge)
				target.purge();
			try {
				target.buildOn(file, protection);
			} catch (RuntimeException e) {
				fail(e);
			}
		});
	}

	/**
	 * Records an edit. Returns at once; the state is taken a little later.
	 *
	 * @param step  the name of the step, as undo shows it
	 * @param count the number of steps between the case and its file
	 */
	public synchronized void changed(String step, int count) {
		lastStep = step == null ? "" : step;
		steps = count;
		if (closed || scheduled)
			return;
		schedule(Math.clamp(cost * SHARE, DELAY, LONGEST_DELAY));
	}

	private void schedule(long delay) {
		scheduled = true;
		int now = epoch;
		background.schedule(() -> {
			try {
				modelThread.execute(() -> take(now));
			} catch (RuntimeException e) {
				fail(e);
			}
		}, delay, TimeUnit.MILLISECONDS);
	}

	/** Runs on the thread of the case, so that no edit can come in between. */
	private void take(int asked) {
		String step;
		int count;
		synchronized (this) {
			if (closed || asked != epoch || !scheduled)
				return;
			scheduled = false;
			step = lastStep;
			count = steps;
		}
		try {
			long start = System.nanoTime();
			JournalSnapshot snapshot = source.snapshot();
			synchronized (this) {
				if (snapshot == null) {
					again(asked);
					return;
				}
				cost = (System.nanoTime() - start) / 1_000_000;
				if (!closed)
					background.execute(() -> write(asked, count, new Body(step, snapshot)));
			}
		} catch (IOException | RuntimeException e) {
			fail(e);
		}
	}

	private void again(int asked) {
		if (!closed && asked == epoch && !scheduled)
			schedule(DELAY);
	}

	private void write(int asked, int count, Body body) {
		synchronized (this) {
			if (asked != epoch)
				return;
		}
		try {
			target.write(count, body);
		} catch (IOException | RuntimeException e) {
			fail(e);
			return;
		}
		RecoveryOffer done;
		synchronized (this) {
			troubled = false;
			done = replaced;
			replaced = null;
		}
		if (done != null)
			done.discard();
	}

	private void fail(Exception e) {
		String sentence;
		synchronized (this) {
			if (closed)
				return;
			if (!retrying) {
				retrying = true;
				background.schedule(this::retry, RETRY, TimeUnit.MILLISECONDS);
			}
			if (troubled)
				return;
			troubled = true;
			String name = caseFile == null ? "the new case" : "\u201c" + caseFile.getFileName() + "\u201d";
			String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
			sentence = "Unsaved changes of " + name + " can't be kept for recovery at present (" + reason
					+ "); save often, and see that " + PrivateFolder.ofUser().root() + " can be written.";
		}
		trouble.accept(sentence);
	}

	private synchronized void retry() {
		retrying = false;
		if (!closed && !scheduled && steps > 0)
			schedule(0);
	}

	/** Discards the offer as soon as this journal contains what was recovered from it. */
	public synchronized void replaces(RecoveryOffer offer) {
		replaced = offer;
	}

	/** Writes what is not written yet, and waits at most two seconds for it. Call it on the thread of the case. */
	public void flush() {
		int now;
		synchronized (this) {
			if (closed)
				return;
			now = epoch;
		}
		take(now);
		Future<?> done;
		synchronized (this) {
			if (closed)
				return;
			done = background.submit(() -> epoch);
		}
		await(done);
	}

	private static boolean await(Future<?> done) {
		try {
			done.get(PATIENCE, TimeUnit.MILLISECONDS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		} catch (ExecutionException | TimeoutException e) {
			return false;
		}
	}

	/** The clean end: the case was saved, or its changes were discarded. Removes the journal. */
	@Override
	public void close() {
		Future<?> done;
		synchronized (this) {
			if (closed)
				return;
			closed = true;
			epoch++;
			done = background.submit(() -> {
				target.purge();
				target.forget();
			});
			background.shutdown();
		}
		await(done);
	}
}
