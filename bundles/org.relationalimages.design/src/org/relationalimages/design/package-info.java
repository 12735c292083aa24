// SPDX-License-Identifier: EPL-2.0
/**
 * The viewpoint specification of the diagrams. The specification files are in {@code description/}, their pictures in
 * {@code icons/}, and the services that their expressions call in one package for each viewpoint.
 * <p>
 * A view layer that shows elements inside elements of another layer (meanings inside images, experiences inside life
 * layers) defines the mapping in a container mapping that creates no elements, and the other layer reuses it: a mapping
 * always belongs to the view layer it is written in, so switching that layer shows and hides exactly its views.
 * <p>
 * Services take semantic elements only. They change nothing, except for those that tools call.
 */
package org.relationalimages.design;
