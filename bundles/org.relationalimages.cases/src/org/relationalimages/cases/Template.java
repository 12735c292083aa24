// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases;

import java.io.IOException;
import java.io.InputStream;

/**
 * A blank case to begin with. The code that creates a case from it gives every element a new id.
 *
 * @param id      its short name, also the name of its file: "individual", "couple", "programme"
 * @param title   the title shown to the user
 * @param summary what it prepares, in one sentence
 */
public record Template(String id, String title, String summary) {

	/** {@return the name of its file, without folder} */
	public String fileName() {
		return id + ".relimages";
	}

	/**
	 * Opens the template, a case file of the kind TEMPLATE.
	 *
	 * @return its bytes; the caller closes the stream
	 * @throws IOException when the bundle is damaged and the file is missing
	 */
	public InputStream open() throws IOException {
		return Resources.open("/templates/" + fileName());
	}
}
