// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.expression.Expression;

/** A rule for semantic elements. */
public final class ValidationRule extends Described {

	private final DomainClass targetClass;

	/** The severity of a violation. */
	public enum Level {
		INFO, WARNING, ERROR
	}

	ValidationRule(SpecificationElement specificationElement) {
		super(specificationElement);
		targetClass = new DomainClass(specificationElement.text("targetClass"));
	}

	/** The rules in the validation set of a viewpoint or diagram, owned before reused. */
	static List<ValidationRule> of(SpecificationElement holder) {
		SpecificationElement set = holder.one("validationSet");
		return set == null ? List.of()
				: Stream.concat(set.many("ownedRules").stream(), set.many("reusedRules").stream())
						.map(rule -> rule.description(ValidationRule.class)).toList();
	}

	/** The severity of a violation. */
	public Level level() {
		return Level.valueOf(definition().text("level"));
	}

	/** Computes the message for an element that violates the rule. */
	public Expression message() {
		return definition().expression("message");
	}

	/** The class of elements it is for. */
	public DomainClass targetClass() {
		return targetClass;
	}

	/** The conditions; an element is valid when all are true. */
	public List<Expression> audits() {
		return definition().many("audits").stream().map(one -> one.expression("auditExpression")).toList();
	}

	/** The quick fixes of a violation: elements with a name and an initial operation. */
	public List<SpecificationElement> fixes() {
		return definition().many("fixes");
	}
}
