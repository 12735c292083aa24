// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/** Converts the text of an attribute to its value. Expressions stay text until the services are known. */
final class AttributeParser {

	static final String EXPRESSION = "InterpretedExpression";

	private AttributeParser() {
	}

	static boolean isExpression(EAttribute attribute) {
		return attribute.getEAttributeType().getName().equals(EXPRESSION);
	}

	/** Sets an attribute written as an XML attribute: the members of a list are separated by blanks. */
	static void set(SpecificationElement specificationElement, EAttribute attribute, String text) throws SpecificationException {
		if (!attribute.isMany()) {
			specificationElement.values.put(attribute.getName(), parse(specificationElement, attribute, text));
			return;
		}
		for (String one : text.trim().split("\\s+"))
			add(specificationElement, attribute, one);
	}

	/** Sets an attribute written as an element, or adds to it. */
	@SuppressWarnings("unchecked")
	static void add(SpecificationElement specificationElement, EAttribute attribute, String text) throws SpecificationException {
		Object value = parse(specificationElement, attribute, text);
		if (attribute.isMany())
			((List<Object>) specificationElement.values.computeIfAbsent(attribute.getName(), key -> new ArrayList<>())).add(value);
		else
			specificationElement.values.put(attribute.getName(), value);
	}

	private static Object parse(SpecificationElement specificationElement, EAttribute attribute, String text) throws SpecificationException {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum values) {
			if (values.getEEnumLiteralByLiteral(text) == null)
				throw wrong(specificationElement, attribute, text, "is not supported there");
			return text;
		}
		switch (type.getName()) {
		case "EBoolean":
			if (!text.equals("true") && !text.equals("false"))
				throw wrong(specificationElement, attribute, text, "is neither true nor false");
			return Boolean.valueOf(text);
		case "EInt":
			try {
				return Integer.valueOf(text);
			} catch (NumberFormatException e) {
				throw wrong(specificationElement, attribute, text, "is no whole number");
			}
		default:
			return text;
		}
	}

	private static SpecificationException wrong(SpecificationElement specificationElement, EAttribute attribute, String text, String why) {
		return SpecificationException.about(specificationElement,
				"has the value \"" + text + "\" for \"" + attribute.getName() + "\", which " + why);
	}
}
