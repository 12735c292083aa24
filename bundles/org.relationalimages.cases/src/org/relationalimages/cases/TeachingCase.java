// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One bundled teaching case.
 *
 * @param id       its short name, "T1" to "T7"
 * @param title    the title, the same as in the case
 * @param summary  what it teaches, in one sentence
 * @param source   the text it was made from, with its authors as far as they are known
 * @param fileName the name of its file, without folder
 */
public record TeachingCase(String id, String title, String summary, String source, String fileName) {

	/**
	 * Opens the case file.
	 *
	 * @return its bytes; the caller closes the stream
	 * @throws IOException when the bundle is damaged and the file is missing
	 */
	public InputStream open() throws IOException {
		return Resources.open("/cases/" + fileName);
	}

	/**
	 * Opens the laid-out diagrams of the case, which are in a file of their own beside it.
	 *
	 * @return their bytes, closed by the caller; empty when there are none and the diagrams lay themselves out
	 */
	public Optional<InputStream> views() {
		return Resources.find("/cases/" + viewsFile());
	}

	/** {@return the name of the file with the laid-out diagrams, without folder} */
	public String viewsFile() {
		return fileName + ".views";
	}
}
