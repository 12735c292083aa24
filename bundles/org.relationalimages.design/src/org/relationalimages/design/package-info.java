// SPDX-License-Identifier: EPL-2.0
/**
 * What the diagrams are. The specifications lie in {@code description/}, their pictures in {@code icons/}, and the
 * services their expressions call in one package for each viewpoint.
 * <p>
 * A view layer that shows something inside elements of another layer (meanings inside images, experiences inside life
 * layers) holds the mapping in a container mapping that makes no elements of its own, and the other layer reuses it: a
 * mapping always belongs to the view layer it is written in, so switching that layer shows and hides exactly its views.
 * <p>
 * Services take semantic elements only and, but for what tools do, change nothing.
 */
package org.relationalimages.design;
