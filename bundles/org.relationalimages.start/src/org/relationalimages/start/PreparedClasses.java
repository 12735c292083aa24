// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The archive of loaded classes that the start scripts have Java write at the end of the workbench, for quicker starts. */
final class PreparedClasses {

	/** Where the start scripts want it, below the home folder. */
	private static final Path PLACE = Path.of(".relational-images", "classes.jsa");

	private PreparedClasses() {
	}

	/**
	 * Deletes an archive whose writing was cut off: Java writes the beginning last, and neither uses nor replaces one without.
	 * One that can't be deleted costs time only.
	 */
	static void discardUnfinished(Path home) {
		Path archive = home.resolve(PLACE);
		try {
			if (Files.isRegularFile(archive) && !hasBeginning(archive))
				Files.delete(archive);
		} catch (IOException e) {
			System.err.println("relational-images: this file slows the start down and may be deleted: " + archive);
		}
	}

	private static boolean hasBeginning(Path archive) throws IOException {
		try (InputStream in = Files.newInputStream(archive)) {
			for (byte one : in.readNBytes(Integer.BYTES))
				if (one != 0)
					return true;
			return false;
		}
	}
}
