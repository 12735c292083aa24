// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;

/** The version of this program, as its manifest says. */
final class Version {

	private Version() {
	}

	static String current() throws IOException {
		// The bundle's own manifest is the first that its class loader finds in OSGi, and checked for elsewhere.
		try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
			String version = in == null ? null : new Manifest(in).getMainAttributes().getValue("Bundle-Version");
			return version == null ? "1.0.0" : version.replaceAll("\\.(qualifier|v[\\d-]+)$", "");
		}
	}
}
