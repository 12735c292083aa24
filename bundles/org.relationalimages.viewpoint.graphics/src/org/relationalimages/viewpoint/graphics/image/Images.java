// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.relationalimages.viewpoint.local.LocalResources;

/** The pictures of one specification, each located and measured once. */
public final class Images {

	private static final int MAX_BYTES = 16 << 20;

	private final ImageFinder finder;
	private final Map<String, Optional<ImageSource>> known = new HashMap<>();

	/** Pictures located by the finder. */
	public Images(ImageFinder finder) {
		this.finder = finder;
	}

	/** The picture with the given path, or null when it is missing or of an unsupported format. */
	public synchronized ImageSource get(String path) {
		if (path == null || path.isBlank())
			return null;
		return known.computeIfAbsent(path, this::load).orElse(null);
	}

	private Optional<ImageSource> load(String path) {
		URL url = finder.find(path);
		if (url == null)
			return Optional.empty();
		try (InputStream in = LocalResources.open(url)) {
			byte[] bytes = in.readNBytes(MAX_BYTES);
			return Optional.ofNullable(ImageHeader.read(path, url, bytes));
		} catch (IOException e) {
			// A picture that can't be read is drawn like a missing one, which the user sees.
			return Optional.empty();
		}
	}
}
