// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** {@code var:name}: the value of a variable. An unknown variable fails; a view is the object that stands for it. */
public record VariableExpression(String text, String variable) implements Expression {

	@Override
	public Object evaluate(EObject self, Variables variables, ReadLog reads) {
		return valueOf(variable, self, variables);
	}

	static Object valueOf(String variable, EObject self, Variables variables) {
		if (variables.has(variable))
			return variables.get(variable) instanceof Represented one ? one.asObject() : variables.get(variable);
		return "self".equals(variable) ? self : new EvaluationFailure("There is no variable \"" + variable + "\" here.");
	}
}
