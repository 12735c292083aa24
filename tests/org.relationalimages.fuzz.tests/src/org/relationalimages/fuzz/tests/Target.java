// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.nio.file.Path;
import java.util.List;

/**
 * A kind of file and its loader.
 *
 * @param name    what such files are called in the report
 * @param share   how many of a hundred mutations it gets
 * @param seeds   good files
 * @param refusal the documented exception of a refusal
 * @param loader  opens a file and uses it in all ways that must work with an opened file
 */
record Target(String name, int share, List<Seed> seeds, Class<? extends Exception> refusal, Loader loader) {

	/** Opens a file. */
	interface Loader {

		/** Opens the file; the folder is empty and free to use. */
		void load(Path file, Path folder) throws Exception;
	}

	/** An opened file can't be used as it must be: a fault, not a refusal. */
	static final class Unusable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Unusable(String what, Throwable cause) {
			super(what, cause);
		}
	}
}
