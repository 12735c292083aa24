// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import org.relationalimages.viewpoint.style.Rgb;

/**
 * The background that a mapping gives its cells. White ones do not exist: white counts as not set, as in Sirius.
 *
 * @param byDefault whether it is the mapping's default, rather than a conditional style
 * @param crossing  whether the mapping is that of an intersection
 */
public record Shade(Rgb color, boolean byDefault, boolean crossing) {

	/** White, the background of everything without another. */
	public static final Rgb WHITE = new Rgb(255, 255, 255);
}
