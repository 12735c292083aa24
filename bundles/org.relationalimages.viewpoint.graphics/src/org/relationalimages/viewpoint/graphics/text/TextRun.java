// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

/**
 * A piece of a line set in one face.
 *
 * @param x     where it starts, in pixels from the start of its line
 * @param width in pixels
 */
public record TextRun(String text, double x, double width, FontFace face) {
}
