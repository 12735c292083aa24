// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells of every file that this program wrote, replaced or removed: cases, what lies beside them, and exports. Others who
 * show the same files, such as the workspace of an Eclipse workbench, learn so that they have to look again. Files of the
 * private folder are not told of, nor are locks while they stand: nobody need see them.
 */
public final class WrittenFiles {

	private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

	private WrittenFiles() {
	}

	/**
	 * Tells the listener from now on.
	 *
	 * @param listener gets the absolute path once the file is as it shall be, on the thread that wrote it; it returns at once
	 */
	public static void addListener(Consumer<Path> listener) {
		LISTENERS.add(listener);
	}

	/** Tells the listener no more. */
	public static void removeListener(Consumer<Path> listener) {
		LISTENERS.remove(listener);
	}

	/** Tells that a file was written or removed. */
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
			return false; // what is written is written, whoever can't bear to hear it
		}
	}
}
