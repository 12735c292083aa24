// SPDX-License-Identifier: EPL-2.0
/** Points, rectangles and outlines in fractions of pixels at 100 %. */
package org.relationalimages.viewpoint.graphics.geometry;
