// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import org.relationalimages.viewpoint.graphics.geometry.Size;

/** One way of arranging what is directly in a container; made for one container and used once. */
public interface Layout {

	/** The smallest width of a container, in pixels. */
	double SMALLEST_CONTAINER = 60;

	/** Places the children relative to their container and returns the size that the container needs for them. */
	Size arrange();
}
