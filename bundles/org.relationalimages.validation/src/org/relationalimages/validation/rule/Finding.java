// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;

/**
 * A finding of a rule about an element.
 *
 * @param feature the feature concerned; null when it concerns the element as a whole
 * @param message one or two short sentences in the clinician's words, shown unchanged
 * @param fixes   ways to correct it, the likeliest first; empty when only the clinician can decide
 */
public record Finding(Rule<?> rule, Severity severity, Identified element, EStructuralFeature feature, String message,
		List<Fix> fixes) {
}
