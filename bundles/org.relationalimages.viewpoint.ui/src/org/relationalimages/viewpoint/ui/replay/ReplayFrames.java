// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.relationalimages.viewpoint.graphics.DrawnElement;

/** Computes the moments of a replay beside the UI thread, each once, the wanted one before those around it. */
final class ReplayFrames {

	private final ReplaySource source;
	private final Map<Integer, CompletableFuture<List<DrawnElement>>> frames = new HashMap<>();
	private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "Replay");
		thread.setDaemon(true);
		return thread;
	});

	ReplayFrames(ReplaySource source) {
		this.source = source;
	}

	/** What the diagram showed at a moment, when it is computed; on the UI thread only. */
	CompletableFuture<List<DrawnElement>> at(int moment) {
		return frames.computeIfAbsent(moment, wanted -> CompletableFuture.supplyAsync(() -> source.draw(wanted), worker));
	}

	/** Whether a moment can be shown at once. */
	boolean isReady(int moment) {
		CompletableFuture<List<DrawnElement>> frame = frames.get(moment);
		return frame != null && frame.isDone();
	}

	/** Drops what is still to be computed. */
	void dispose() {
		worker.shutdownNow();
		frames.clear();
	}
}
