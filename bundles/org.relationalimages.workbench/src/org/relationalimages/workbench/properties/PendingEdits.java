// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything on screen that may hold unfinished typing. Saving and exporting flush it first, so that nothing typed is lost. */
public final class PendingEdits {

	/** Something that may hold unfinished typing. */
	public interface Source {

		/** Whether it holds unfinished typing. */
		boolean isTyping();

		/** Takes over unfinished typing, if there is any. */
		void commit();
	}

	private static final List<Source> SOURCES = new CopyOnWriteArrayList<>();

	private PendingEdits() {
	}

	/** Makes a source known. */
	public static void add(Source source) {
		SOURCES.add(source);
	}

	/** Forgets a source. */
	public static void remove(Source source) {
		SOURCES.remove(source);
	}

	/** Whether anything typed is not taken over yet. */
	public static boolean isTyping() {
		return SOURCES.stream().anyMatch(Source::isTyping);
	}

	/** Takes over all unfinished typing. */
	public static void flush() {
		SOURCES.forEach(Source::commit);
	}
}
