// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

/**
 * A way to draw a line from an element to one that is not there yet.
 *
 * @param edge     the tool of the line
 * @param creation the tool of the new element
 * @param holder   where the new element comes to be: a diagram or an element of it
 * @param outgoing whether the line goes to the new element; otherwise it comes from it
 */
public record Growth(EdgeTool edge, CreationTool creation, Object holder, boolean outgoing) {
}
