// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.expression.ServiceRegistry;

/** The values of features that a file does not set. */
final class Defaults {

	private static final Map<EStructuralFeature, Expression> EXPRESSIONS = new ConcurrentHashMap<>();

	private Defaults() {
	}

	/** A Boolean, a number, a text or an enumeration literal's name; null for a text without default. */
	static Object value(EStructuralFeature feature) {
		Object value = feature.getDefaultValue();
		return value != null && feature.getEType() instanceof EEnum ? value.toString() : value;
	}

	static Expression expression(EStructuralFeature feature) {
		return EXPRESSIONS.computeIfAbsent(feature, Defaults::compile);
	}

	private static Expression compile(EStructuralFeature feature) {
		try {
			return Expression.compile(feature.getDefaultValueLiteral(), ServiceRegistry.EMPTY);
		} catch (ExpressionException e) {
			return Literal.EMPTY;
		}
	}
}
