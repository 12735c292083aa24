// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.crumb;

import java.util.List;
import java.util.function.Supplier;

import org.relationalimages.viewpoint.ui.pad.Opening;

/**
 * One step of the way to a diagram.
 *
 * @param text     its name
 * @param kind     what it is, for those who hear it: "case", "element", "diagram"
 * @param siblings what is beside it; asked for when the user wants to see it
 */
public record Crumb(String text, String kind, Supplier<List<Opening>> siblings) {
}
