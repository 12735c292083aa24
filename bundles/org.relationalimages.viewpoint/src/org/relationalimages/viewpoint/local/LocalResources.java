// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;

/** Opens local files and resources of bundles. No other class opens a URL. */
public final class LocalResources {

	private static final Set<String> OF_BUNDLES = Set.of("bundleresource", "bundleentry", "platform");

	private LocalResources() {
	}

	/**
	 * A new stream of the whole content.
	 *
	 * @throws IOException when it can't be read, or would have to be loaded over a network
	 */
	public static InputStream open(URL url) throws IOException {
		if (!isLocal(url))
			throw new IOException(url + " does not stand on this machine and is not opened");
		if (url.getProtocol().equals("file"))
			return LocalFile.named(file(url));
		return url.openStream();
	}

	private static Path file(URL url) throws IOException {
		try {
			return Path.of(url.toURI());
		} catch (URISyntaxException e) {
			return new File(url.getPath()).toPath(); // Equinox does not encode blanks
		} catch (IllegalArgumentException e) {
			throw new IOException(url + " names no file", e);
		}
	}

	private static boolean isLocal(URL url) {
		return switch (url.getProtocol()) {
		// With another host Java would load the file from there by FTP.
		case "file" -> url.getHost().isEmpty() || url.getHost().equals("localhost");
		case "jar" -> url.getPath().startsWith("file:/") && !url.getPath().startsWith("file://");
		default -> OF_BUNDLES.contains(url.getProtocol());
		};
	}
}
