// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/** One thing to paint, in absolute diagram pixels. Screen and pictures paint nothing but these. */
public sealed interface Primitive permits PathPrimitive, TextPrimitive, ImagePrimitive {

	/** The rectangle that holds all of its ink. */
	PreciseRect box();

	/** The same, moved. */
	Primitive moved(double dx, double dy);
}
