// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

/** Gives every element of a specification its typed description. */
final class Descriptions {

	private Descriptions() {
	}

	static void describe(List<Definition> definitions) {
		List<Described> all = new ArrayList<>();
		for (Definition definition : definitions) {
			Object description = of(definition);
			definition.described(description);
			if (description instanceof Described described)
				all.add(described);
		}
		all.forEach(Described::link);
	}

	private static Object of(Definition definition) {
		return switch (definition.type()) {
		case "Viewpoint" -> new Viewpoint(definition);
		case "DiagramDescription" -> new DiagramDescription(definition);
		case "Layer", "AdditionalLayer" -> new Layer(definition);
		case "NodeMapping" -> new NodeMapping(definition);
		case "ContainerMapping" -> new ContainerMapping(definition);
		case "EdgeMapping" -> new EdgeMapping(definition);
		case "CompositeFilterDescription" -> new CompositeFilter(definition);
		case "MappingBasedDecoration", "SemanticBasedDecoration", "GenericDecorationDescription" ->
			new DecorationDescription(definition);
		case "VSMElementCustomization", "VSMElementCustomizationReuse" -> new StyleCustomization(definition);
		case "SemanticValidationRule" -> new ValidationRule(definition);
		default -> definition.is("ColorDescription") ? ColorDescription.of(definition) : null;
		};
	}
}
