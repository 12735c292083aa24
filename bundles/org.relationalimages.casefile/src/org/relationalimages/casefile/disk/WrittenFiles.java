// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Notifies listeners of every file that this program wrote, replaced or removed: cases, the files beside them, and exports.
 * Components that show the same files, such as the workspace of an Eclipse workbench, use this to refresh. Files of the private
 * folder and existing locks are not reported, because nobody needs to see them.
 */
public final class WrittenFiles {

	private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

	private WrittenFiles() {
	}

	/**
	 * Adds a listener, which is notified from now on.
	 *
	 * @param listener receives the absolute path when the file is complete, on the thread that wrote it; must return at once
	 */
	public static void addListener(Consumer<Path> listener) {
		LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removeListener(Consumer<Path> listener) {
		LISTENERS.remove(listener);
	}

	/** Notifies the listeners that a file was written or removed. */
	public static void tell(Path file) {
		Path place = file.toAbsolutePath().normalize();
		for (Consumer<Path> listener : LISTENERS)
			tell(listener, place);
	}

	private static boolean tell(Consumer<Path> listener, Path place) {
		try {
			listener.accept(place);
			return true;
		} catch (RuntimeException | LinkageError e) {
			return false; // the file is written, even if a listener fails
		}
	}
}
