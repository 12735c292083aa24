// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/** One thing to paint, in absolute diagram pixels. Screen and pictures paint nothing else. */
public sealed interface Primitive permits PathPrimitive, TextPrimitive, ImagePrimitive {

	/** The bounds of everything painted. */
	PreciseRect box();

	/** The same primitive, moved. */
	Primitive moved(double dx, double dy);
}
