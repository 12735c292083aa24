// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.util.function.Consumer;

/**
 * Messages for the user while a file is being written, a sentence each. The caller that starts long work sets the receivers for
 * its thread.
 */
public final class SaveNotices {

	private record Listener(Consumer<String> progress, Consumer<String> warning) {
	}

	private static final ThreadLocal<Listener> LISTENER = new ThreadLocal<>();

	/** Work that may write files. */
	@FunctionalInterface
	public interface Work<T, E extends Exception> {
		T run() throws E;
	}

	private SaveNotices() {
	}

	/**
	 * Runs the work; messages go to the listeners, on the same thread.
	 *
	 * @param progress receives temporary states, such as that another program holds the file
	 * @param warning  receives permanent results, such as that something of the file could not be kept
	 */
	public static <T, E extends Exception> T during(Consumer<String> progress, Consumer<String> warning, Work<T, E> work) throws E {
		Listener former = LISTENER.get();
		LISTENER.set(new Listener(progress, warning));
		try {
			return work.run();
		} finally {
			if (former == null)
				LISTENER.remove();
			else
				LISTENER.set(former);
		}
	}

	/** Reports a temporary state, if there is a listener. */
	static void progress(String sentence) {
		if (LISTENER.get() != null)
			LISTENER.get().progress().accept(sentence);
	}

	/** Reports a permanent result, if there is a listener. */
	static void warning(String sentence) {
		if (LISTENER.get() != null)
			LISTENER.get().warning().accept(sentence);
	}
}
