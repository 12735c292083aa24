// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.expression.ServiceExpression;
import org.relationalimages.viewpoint.expression.ServiceRegistry;

/** Refuses elements that lack required values, or use a feature in an unsupported way. */
final class Requirements {

	private Requirements() {
	}

	static void check(SpecificationElement specificationElement) throws SpecificationException {
		for (EAttribute attribute : specificationElement.eClass().getEAllAttributes())
			if (attribute.isRequired() && specificationElement.text(attribute.getName()).isBlank())
				throw lacks(specificationElement, attribute.getName());
		TableRequirements.check(specificationElement);
		if (specificationElement.is("DiagramElementMapping") || specificationElement.is("ConditionalStyleDescription"))
			if (specificationElement.one("style") == null)
				throw lacks(specificationElement, "style");
		if (specificationElement.type().equals("EdgeMapping") && specificationElement.flag("useDomainElement")
				&& specificationElement.text("domainClass").isBlank())
			throw lacks(specificationElement, "domainClass");
		if (specificationElement.type().equals("EReferenceCustomization") && specificationElement.one("value") == null)
			throw lacks(specificationElement, "value");
		if (specificationElement.type().equals("MappingFilter"))
			requireTexts(specificationElement);
		if (specificationElement.is("AbstractToolDescription") && !specificationElement.is("TableTool") && specificationElement.one("initialOperation") == null)
			throw lacks(specificationElement, "initialOperation");
		if (specificationElement.type().equals("DirectEditLabel")
				&& (specificationElement.one("mask") == null || !specificationElement.one("mask").isSet("mask")))
			throw lacks(specificationElement, "mask");
		if (specificationElement.type().equals("ContainerDropDescription") && specificationElement.flag("moveEdges"))
			throw SpecificationException.about(specificationElement, "sets \"moveEdges\", which is not supported");
		if (specificationElement.type().equals("Navigation") && specificationElement.one("diagramDescription") == null)
			throw lacks(specificationElement, "diagramDescription");
		if (specificationElement.is("ModelOperation"))
			for (String name : List.of("featureName", "referenceName", "typeName"))
				requireName(specificationElement, name);
	}

	/** Names in operations may be computed from features and variables, but not by services. */
	private static void requireName(SpecificationElement specificationElement, String feature) throws SpecificationException {
		if (specificationElement.has(feature))
			try {
				Expression.compile(specificationElement.text(feature), ServiceRegistry.EMPTY);
			} catch (ExpressionException e) {
				throw SpecificationException.about(specificationElement, "with its \"" + feature + "\" " + e.getMessage());
			}
	}

	private static void requireTexts(SpecificationElement filter) throws SpecificationException {
		if (!(filter.expression("viewConditionExpression") instanceof ServiceExpression))
			requireText(filter, "viewConditionExpression");
		if (filter.many("mappings").isEmpty()) // without mappings Sirius evaluates this on the view, too
			requireText(filter, "semanticConditionExpression");
	}

	/** Views are no model elements here, so features can't be read of one. */
	private static void requireText(SpecificationElement specificationElement, String feature) throws SpecificationException {
		Expression expression = specificationElement.expression(feature);
		if (!(expression instanceof Literal))
			throw SpecificationException.about(specificationElement,
					"uses an expression for \"" + feature + "\", where only true or false is supported");
	}

	static SpecificationException lacks(SpecificationElement specificationElement, String feature) {
		return SpecificationException.about(specificationElement, "has no value for \"" + feature + "\"");
	}
}
