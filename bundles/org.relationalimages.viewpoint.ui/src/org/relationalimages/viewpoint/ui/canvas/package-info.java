// SPDX-License-Identifier: EPL-2.0
/**
 * Paints the primitives of a diagram with draw2d and SWT: shapes, texts in the bundled fonts, images and edges, at any
 * zoom.
 */
package org.relationalimages.viewpoint.ui.canvas;
