// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.validation;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.ValidationRule;

/**
 * A violation of a rule by an element.
 *
 * @param message the message of the rule for the element
 */
public record Violation(ValidationRule rule, EObject element, String message) {
}
