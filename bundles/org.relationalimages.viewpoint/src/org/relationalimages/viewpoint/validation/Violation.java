// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.validation;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.ValidationRule;

/**
 * A rule that an element breaks.
 *
 * @param message what the rule says about it
 */
public record Violation(ValidationRule rule, EObject element, String message) {
}
