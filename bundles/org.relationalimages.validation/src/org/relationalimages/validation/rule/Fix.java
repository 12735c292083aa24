// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.function.Supplier;

import org.relationalimages.model.Identified;

/**
 * A way to correct a finding.
 *
 * @param name   what it does, as shown in menus and in the undo label, such as "Mark as hypothesis"
 * @param change changes the model and returns the element to show afterwards (one that still needs words, or the corrected one);
 *               the caller runs it as one undo step
 */
public record Fix(String name, Supplier<Identified> change) {
}
