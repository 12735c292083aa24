// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;

/**
 * What a rule has to say about an element.
 *
 * @param feature the feature concerned; null when it is the element as a whole
 * @param message one or two short sentences in the clinician's words, fit to be shown as they are
 * @param fixes   ways to mend it, the likeliest first; empty when only the clinician can know
 */
public record Finding(Rule<?> rule, Severity severity, Identified element, EStructuralFeature feature, String message,
		List<Fix> fixes) {
}
