// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.expression.ServiceRegistry;

/** Refuses elements that lack what they need, or use a feature in a way that is not supported. */
final class Requirements {

	private Requirements() {
	}

	static void check(Definition definition) throws SpecificationException {
		for (EAttribute attribute : definition.eClass().getEAllAttributes())
			if (attribute.isRequired() && definition.text(attribute.getName()).isBlank())
				throw lacks(definition, attribute.getName());
		if (definition.is("DiagramElementMapping") || definition.is("ConditionalStyleDescription"))
			if (definition.one("style") == null)
				throw lacks(definition, "style");
		if (definition.type().equals("EdgeMapping") && definition.flag("useDomainElement")
				&& definition.text("domainClass").isBlank())
			throw lacks(definition, "domainClass");
		if (definition.type().equals("EReferenceCustomization") && definition.one("value") == null)
			throw lacks(definition, "value");
		if (definition.type().equals("MappingFilter"))
			requireTexts(definition);
		if (definition.is("AbstractToolDescription") && definition.one("initialOperation") == null)
			throw lacks(definition, "initialOperation");
		if (definition.type().equals("DirectEditLabel") && (definition.one("mask") == null || !definition.one("mask").isSet("mask")))
			throw lacks(definition, "mask");
		if (definition.type().equals("ContainerDropDescription") && definition.flag("moveEdges"))
			throw SpecificationException.about(definition, "sets \"moveEdges\", which is not supported");
		if (definition.type().equals("Navigation") && definition.one("diagramDescription") == null)
			throw lacks(definition, "diagramDescription");
		if (definition.is("ModelOperation"))
			for (String name : List.of("featureName", "referenceName", "typeName"))
				requireName(definition, name);
	}

	/** Names in operations may be computed from features and variables, but not by services. */
	private static void requireName(Definition definition, String feature) throws SpecificationException {
		if (definition.has(feature))
			try {
				Expression.compile(definition.text(feature), ServiceRegistry.EMPTY);
			} catch (ExpressionException e) {
				throw SpecificationException.about(definition, "with its \"" + feature + "\" " + e.getMessage());
			}
	}

	private static void requireTexts(Definition filter) throws SpecificationException {
		requireText(filter, "viewConditionExpression");
		if (filter.many("mappings").isEmpty()) // then Sirius evaluates this on the view, too
			requireText(filter, "semanticConditionExpression");
	}

	/** Views are no model elements here, so that an expression on one could not be evaluated. */
	private static void requireText(Definition definition, String feature) throws SpecificationException {
		Expression expression = definition.expression(feature);
		if (!(expression instanceof Literal))
			throw SpecificationException.about(definition,
					"uses an expression for \"" + feature + "\", where only true or false is supported");
	}

	private static SpecificationException lacks(Definition definition, String feature) {
		return SpecificationException.about(definition, "has no value for \"" + feature + "\"");
	}
}
