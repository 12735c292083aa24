// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

/**
 * A decoration of an element.
 *
 * @param name      of the decoration's description
 * @param image     path of its picture inside the bundle, or empty
 * @param position  its position on the element, as a literal of Sirius, e.g. {@code NORTH_EAST_CORNER}
 * @param tooltip   its text, or null
 * @param transitory whether it comes from a layer of decorations only
 */
public record Decoration(String name, String image, String position, String tooltip, boolean transitory) {
}
