// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/**
 * What a picture consists of, for those who paint it themselves.
 *
 * @param primitives everything to paint, in order
 * @param frame      the bounds of everything painted and a margin, in diagram pixels
 * @param title      the diagram's name
 */
public record PaintedPicture(List<Primitive> primitives, PreciseRect frame, String title) {
}
