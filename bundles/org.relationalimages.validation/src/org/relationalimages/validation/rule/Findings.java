// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.Identified;

/** Collects the findings of one rule. */
public final class Findings {

	private final Rule<?> rule;
	private final Consumer<Finding> found;

	Findings(Rule<?> rule, Consumer<Finding> found) {
		this.rule = rule;
		this.found = found;
	}

	/** Adds a finding of the rule's own severity; the feature may be null. */
	public void add(Identified element, EStructuralFeature feature, String message, Fix... fixes) {
		add(rule.severity(), element, feature, message, fixes);
	}

	/** Adds a finding of another severity than the rule's own; the feature may be null. */
	public void add(Severity severity, Identified element, EStructuralFeature feature, String message, Fix... fixes) {
		found.accept(new Finding(rule, severity, element, feature, message, List.of(fixes)));
	}
}
