// SPDX-License-Identifier: EPL-2.0
/**
 * Diagrams as pictures: SVG with text as text, and PNG with the letters' outlines, both painted from the primitives that
 * the screen paints. Needs no display.
 */
package org.relationalimages.picture;
