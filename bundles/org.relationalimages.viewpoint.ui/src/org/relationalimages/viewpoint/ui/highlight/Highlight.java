// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.highlight;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.graphics.Emphasis;

/**
 * What can stand out on the canvas.
 *
 * @param about    the element that it is about
 * @param question the question it answers, for menus
 * @param sentence the answer in words
 * @param emphasis what stands out; null when there is nothing to show, and the sentence says why
 */
public record Highlight(EObject about, String question, String sentence, Emphasis emphasis) {
}
