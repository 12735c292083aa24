// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.Locale;

/** The kinds of picture files a diagram can be written to. */
public enum PictureFormat {
	SVG("svg", "image/svg+xml"), PNG("png", "image/png");

	private final String extension;
	private final String mediaType;

	PictureFormat(String extension, String mediaType) {
		this.extension = extension;
		this.mediaType = mediaType;
	}

	/** The ending of such files, without a dot. */
	public String extension() {
		return extension;
	}

	/** The Internet media type. */
	public String mediaType() {
		return mediaType;
	}

	/** The format of an ending such as {@code svg} or {@code PNG}; null for others. */
	public static PictureFormat of(String extension) {
		for (PictureFormat format : values())
			if (format.extension.equals(extension.toLowerCase(Locale.ROOT)))
				return format;
		return null;
	}
}
