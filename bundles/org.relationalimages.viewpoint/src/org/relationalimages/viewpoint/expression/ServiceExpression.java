// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * {@code service:name}, {@code service:name(v1, v2)} or {@code service:receiver.name(v1)}: calls a Java service on the
 * current object or on a variable's value; arguments are variables. Unknown variables and exceptions fail.
 *
 * @param receiver the variable it is called on
 */
public record ServiceExpression(String text, Service service, String receiver, List<String> arguments)
		implements Expression {

	@Override
	public Object evaluate(EObject self, Variables variables, ReadLog reads) {
		Object on = VariableExpression.valueOf(receiver, self, variables);
		if (on instanceof EvaluationFailure)
			return on;
		if (!(on instanceof EObject object))
			return new EvaluationFailure("\"" + text + "\" is called on no object.");
		Object[] values = new Object[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = VariableExpression.valueOf(arguments.get(i), self, variables);
			if (values[i] instanceof EvaluationFailure failure)
				return failure;
		}
		return service.call(object, values, reads);
	}
}
