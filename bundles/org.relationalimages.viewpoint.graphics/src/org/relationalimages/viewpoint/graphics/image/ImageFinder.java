// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.net.URL;

/** Finds pictures that a specification names, in its bundle or folder. */
@FunctionalInterface
public interface ImageFinder {

	/** Finds none: every picture is drawn as an empty frame. */
	ImageFinder NONE = path -> null;

	/**
	 * The URL of a picture, or null when there is none.
	 *
	 * @param path as written in the specification: {@code /bundle.or.project/folder/file.svg}
	 */
	URL find(String path);
}
