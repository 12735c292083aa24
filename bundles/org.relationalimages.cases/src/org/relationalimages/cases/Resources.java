// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the bundle's own files from its class path, so that it works with and without a platform. */
final class Resources {

	private Resources() {
	}

	static InputStream open(String path) throws IOException {
		InputStream in = Resources.class.getResourceAsStream(path);
		if (in == null)
			throw new FileNotFoundException(path + " is missing from the bundle org.relationalimages.cases: install it anew");
		return in;
	}

	static Optional<InputStream> find(String path) {
		return Optional.ofNullable(Resources.class.getResourceAsStream(path));
	}
}
