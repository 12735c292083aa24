// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.net.URL;

/** Finds pictures a specification names, in the bundle or folder it comes from. */
@FunctionalInterface
public interface ImageFinder {

	/** Finds none: every picture is drawn as an empty frame. */
	ImageFinder NONE = path -> null;

	/** Where the picture lies; null when there is none. The path is as the specification writes it: {@code /bundle.or.project/folder/file.svg}. */
	URL find(String path);
}
