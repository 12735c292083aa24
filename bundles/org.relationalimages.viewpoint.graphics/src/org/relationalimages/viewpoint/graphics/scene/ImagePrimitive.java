// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;

/** A picture scaled to a box. */
public record ImagePrimitive(PreciseRect box, ImageSource image) implements Primitive {

	@Override
	public Primitive moved(double dx, double dy) {
		return new ImagePrimitive(box.moved(dx, dy), image);
	}
}
