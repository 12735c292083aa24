// SPDX-License-Identifier: EPL-2.0
/**
 * Diagrams as pictures: SVG and PDF with text as text, and PNG with outlines of letters, all painted from the same
 * primitives as the screen. Needs no display.
 */
package org.relationalimages.picture;
