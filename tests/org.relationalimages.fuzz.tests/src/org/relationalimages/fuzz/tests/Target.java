// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.nio.file.Path;
import java.util.List;

/**
 * A kind of file and what opens it.
 *
 * @param name    what such files are called in the report
 * @param share   how many of a hundred mutations go to it
 * @param seeds   good files
 * @param refusal the exception that a refusal is documented to be
 * @param loader  opens a file, and does with it what must be possible with everything that was opened
 */
record Target(String name, int share, List<Seed> seeds, Class<? extends Exception> refusal, Loader loader) {

	/** Opens a file. */
	interface Loader {

		/** Opens the file; the folder is empty and free to use. */
		void load(Path file, Path folder) throws Exception;
	}

	/** What was opened can't be used as it must be: not a refusal, but a fault. */
	static final class Unusable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Unusable(String what, Throwable cause) {
			super(what, cause);
		}
	}
}
