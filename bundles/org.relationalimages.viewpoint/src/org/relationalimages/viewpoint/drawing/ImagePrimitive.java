// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

/** A picture stretched into a box. */
public record ImagePrimitive(Box box, ImageSource image) implements Primitive {

	@Override
	public Primitive moved(double dx, double dy) {
		return new ImagePrimitive(box.moved(dx, dy), image);
	}
}
