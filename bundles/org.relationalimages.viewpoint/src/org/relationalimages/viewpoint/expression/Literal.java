// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** Plain text; callers that need a number or a Boolean convert it. */
public record Literal(String text) implements Expression {

	/** The empty expression. */
	public static final Literal EMPTY = new Literal("");

	@Override
	public Object evaluate(EObject self, Variables variables, ReadLog reads) {
		return text;
	}
}
