// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

/** One thing to paint, in absolute diagram pixels. Screen and pictures paint nothing but these. */
public sealed interface Primitive permits PathPrimitive, TextPrimitive, ImagePrimitive {

	/** The rectangle that holds all of its ink. */
	Box box();

	/** The same, moved. */
	Primitive moved(double dx, double dy);
}
