// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

/** Creates the typed description of every element of a specification. */
final class Descriptions {

	private Descriptions() {
	}

	static void describe(List<SpecificationElement> definitions) {
		List<Described> all = new ArrayList<>();
		for (SpecificationElement specificationElement : definitions) {
			Object description = of(specificationElement);
			specificationElement.described(description);
			if (description instanceof Described described)
				all.add(described);
		}
		all.forEach(Described::link);
	}

	private static Object of(SpecificationElement specificationElement) {
		return switch (specificationElement.type()) {
		case "Viewpoint" -> new Viewpoint(specificationElement);
		case "DiagramDescription" -> new DiagramDescription(specificationElement);
		case "EditionTableDescription", "CrossTableDescription" -> new TableDescription(specificationElement);
		case "LineMapping" -> new LineMapping(specificationElement);
		case "FeatureColumnMapping" -> new FeatureColumnMapping(specificationElement);
		case "ElementColumnMapping" -> new ElementColumnMapping(specificationElement);
		case "IntersectionMapping" -> new IntersectionMapping(specificationElement);
		case "Layer", "AdditionalLayer" -> new Layer(specificationElement);
		case "NodeMapping" -> new NodeMapping(specificationElement);
		case "ContainerMapping" -> new ContainerMapping(specificationElement);
		case "EdgeMapping" -> new EdgeMapping(specificationElement);
		case "CompositeFilterDescription" -> new CompositeFilter(specificationElement);
		case "MappingBasedDecoration", "SemanticBasedDecoration", "GenericDecorationDescription" ->
			new DecorationDescription(specificationElement);
		case "VSMElementCustomization", "VSMElementCustomizationReuse" -> new StyleCustomization(specificationElement);
		case "SemanticValidationRule" -> new ValidationRule(specificationElement);
		default -> specificationElement.is("ColorDescription") ? ColorDescription.of(specificationElement) : null;
		};
	}
}
