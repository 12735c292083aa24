// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** A compiled expression of a specification. */
public sealed interface Expression permits FeatureExpression, VariableExpression, ServiceExpression, Literal {

	/**
	 * The value for an object; an {@link EvaluationFailure} when there is none.
	 *
	 * @param self      the object, never null
	 * @param variables the variables that the expression may use
	 * @param reads     is notified of everything read of the model
	 */
	Object evaluate(EObject self, Variables variables, ReadLog reads);

	/** The expression as written. */
	String text();

	/** Whether it is empty or blank; callers then use a default of their own. */
	default boolean isEmpty() {
		return text().isBlank();
	}

	/**
	 * Compiles an expression, null being the empty one.
	 *
	 * @throws ExpressionException when it can't be evaluated here, with the reason
	 */
	static Expression compile(String text, ServiceRegistry services) throws ExpressionException {
		return ExpressionCompiler.compile(text, services);
	}
}
