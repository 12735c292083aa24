// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.ValidationRule;

/** Checks elements by the validation rules of a specification. */
public final class SpecificationValidator {

	private final List<ValidationRule> rules;
	private final Consumer<String> problems;

	/**
	 * A validator with some rules.
	 *
	 * @param problems receives a sentence for every expression that fails; an audit that fails finds no violation, a
	 *                 message that fails is empty
	 */
	public SpecificationValidator(Collection<ValidationRule> rules, Consumer<String> problems) {
		this.rules = List.copyOf(rules);
		this.problems = problems;
	}

	/** The violations of an element, in the order of the rules; rules for other classes are skipped. */
	public List<Violation> of(EObject element) {
		List<Violation> breaches = new ArrayList<>();
		for (ValidationRule rule : rules)
			if (rule.targetClass().isInstance(element) && !holds(rule, element))
				breaches.add(new Violation(rule, element, message(rule, element)));
		return breaches;
	}

	/** The violations of an element and of everything inside it, in the order of the model. */
	public List<Violation> ofAll(EObject root) {
		List<Violation> breaches = new ArrayList<>(of(root));
		root.eAllContents().forEachRemaining(element -> breaches.addAll(of(element)));
		return breaches;
	}

	private boolean holds(ValidationRule rule, EObject element) {
		return rule.audits().stream().allMatch(audit -> Truth.of(evaluate(audit, rule, element), true));
	}

	private String message(ValidationRule rule, EObject element) {
		Object value = evaluate(rule.message(), rule, element);
		return value instanceof EvaluationFailure ? "" : Values.text(value);
	}

	private Object evaluate(Expression expression, ValidationRule rule, EObject element) {
		Object value = expression.evaluate(element, Variables.NONE, ReadLog.NONE);
		if (value instanceof EvaluationFailure failure)
			problems.accept(rule + ": " + failure.message());
		return value;
	}
}
