// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.function.Supplier;

import org.relationalimages.model.Identified;

/**
 * A way to mend what was found.
 *
 * @param name   what it does, as it stands in menus and in the undo label, such as "Mark as hypothesis"
 * @param change does it on the model and gives the element to show afterwards (one that still needs words, or the one
 *               mended); whoever applies a fix runs it as one undo step
 */
public record Fix(String name, Supplier<Identified> change) {
}
