// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** A compiled expression of a specification. */
public sealed interface Expression permits FeatureExpression, VariableExpression, ServiceExpression, Literal {

	/**
	 * The value for an object; an {@link EvaluationFailure} when there is none.
	 *
	 * @param self      the object, never null
	 * @param variables what else the expression may use
	 * @param reads     told of all that is read of the model
	 */
	Object evaluate(EObject self, Variables variables, ReadLog reads);

	/** The expression as written. */
	String text();

	/** Whether nothing but blanks was written: then places have a default of their own. */
	default boolean isEmpty() {
		return text().isBlank();
	}

	/** Compiles an expression, null being the empty one. Says what is wrong with one that can't be evaluated here. */
	static Expression compile(String text, ServiceRegistry services) throws ExpressionException {
		return ExpressionCompiler.compile(text, services);
	}
}
