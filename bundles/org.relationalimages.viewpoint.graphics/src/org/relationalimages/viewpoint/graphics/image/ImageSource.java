// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.local.LocalResources;

/**
 * A picture of the specification's bundle that was found and can be drawn.
 *
 * @param path   as written in the specification
 * @param url    the location of its bytes
 * @param kind   its format
 * @param width  its own width in pixels, more than 0
 * @param height its own height in pixels, more than 0
 * @param form   its outline in a square of side 1, or null when that is its box
 * @param room   the innermost shape inside the outline, in a square of side 1: the room for a label; null when not known
 * @param shape  the drawing as a shape that is stretched; null when it is painted as a picture
 */
public record ImageSource(String path, URL url, Kind kind, int width, int height, Outline form, Outline room, SvgShape shape) {

	/** A new stream over its bytes. */
	public InputStream open() throws IOException {
		return LocalResources.open(url);
	}

	/** The picture formats that can be drawn. */
	public enum Kind {
		SVG("image/svg+xml"), PNG("image/png"), JPEG("image/jpeg"), GIF("image/gif");

		private final String mediaType;

		Kind(String mediaType) {
			this.mediaType = mediaType;
		}

		/** The Internet media type. */
		public String mediaType() {
			return mediaType;
		}
	}
}
