// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

/**
 * A part of a line in one face.
 *
 * @param x     its start, in pixels from the start of the line
 * @param width in pixels
 */
public record TextRun(String text, double x, double width, FontFace face) {
}
