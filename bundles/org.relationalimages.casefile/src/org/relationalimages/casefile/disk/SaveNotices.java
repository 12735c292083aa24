// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * What the user should know while a file is being written, a sentence each: that another program holds it, or that
 * something of it can't be kept. Whoever starts long work says where the sentences of its thread go.
 */
public final class SaveNotices {

	private static final ThreadLocal<Consumer<String>> LISTENER = new ThreadLocal<>();

	/** Work that may write files. */
	@FunctionalInterface
	public interface Work<T> {
		T run() throws IOException;
	}

	private SaveNotices() {
	}

	/** Does the work; what there is to tell meanwhile goes to the listener, on the same thread. */
	public static <T> T during(Consumer<String> listener, Work<T> work) throws IOException {
		Consumer<String> former = LISTENER.get();
		LISTENER.set(listener);
		try {
			return work.run();
		} finally {
			if (former == null)
				LISTENER.remove();
			else
				LISTENER.set(former);
		}
	}

	/** Tells a sentence, if anybody listens. */
	public static void tell(String sentence) {
		Consumer<String> listener = LISTENER.get();
		if (listener != null)
			listener.accept(sentence);
	}
}
