// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.util.function.Consumer;

/**
 * What the user should know while a file is being written, a sentence each. Whoever starts long work says where the
 * sentences of its thread go.
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
	 * Does the work; what there is to tell goes to the listeners, on the same thread.
	 *
	 * @param progress gets what holds for the moment only, such as that another program holds the file
	 * @param warning  gets what stays true, such as that something of the file could not be kept
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

	/** Tells what holds for the moment, if anybody listens. */
	static void progress(String sentence) {
		if (LISTENER.get() != null)
			LISTENER.get().progress().accept(sentence);
	}

	/** Tells what stays true, if anybody listens. */
	static void warning(String sentence) {
		if (LISTENER.get() != null)
			LISTENER.get().warning().accept(sentence);
	}
}
