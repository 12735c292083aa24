// SPDX-License-Identifier: EPL-2.0
/**
 * Diagrams as pictures: SVG and PDF with text as text, and PNG with the letters' outlines, all painted from the
 * primitives that the screen paints. Needs no display.
 */
package org.relationalimages.picture;
