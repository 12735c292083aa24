// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;

/** Describes one kind of diagram. */
public final class DiagramDescription extends Described {

	private final DomainClass domainClass;
	private final List<Layer> layers = new ArrayList<>();
	private List<CompositeFilter> filters = List.of();

	DiagramDescription(SpecificationElement specificationElement) {
		super(specificationElement);
		domainClass = new DomainClass(specificationElement.text("domainClass"));
	}

	@Override
	void link() {
		if (definition().one("defaultLayer") != null)
			layers.add(definition().one("defaultLayer").description(Layer.class));
		layers.addAll(all(definition(), "additionalLayers", Layer.class));
		filters = all(definition(), "filters", CompositeFilter.class);
	}

	/** The class of the elements that can have such a diagram. */
	public DomainClass domainClass() {
		return domainClass;
	}

	/** Must be true for an element that gets such a diagram; empty: always true. */
	public Expression precondition() {
		return definition().expression("preconditionExpression");
	}

	/** Computes the title of a new diagram. */
	public Expression title() {
		return definition().expression("titleExpression");
	}

	/** All layers, the default layer first. */
	public List<Layer> layers() {
		return List.copyOf(layers);
	}

	/** The layer of that name, or null. */
	public Layer layer(String name) {
		return layers.stream().filter(layer -> layer.name().equals(name)).findFirst().orElse(null);
	}

	/** The filters users can switch on. */
	public List<CompositeFilter> filters() {
		return filters;
	}

	/** The filter of that name, or null. */
	public CompositeFilter filter(String name) {
		return filters.stream().filter(filter -> filter.name().equals(name)).findFirst().orElse(null);
	}

	/** The rules for the elements it shows, its own and those it reuses. */
	public List<ValidationRule> rules() {
		return ValidationRule.of(definition());
	}

	/** The tools for drops on the diagram itself. */
	public List<SpecificationElement> dropTools() {
		return definition().many("dropDescriptions");
	}

	/** The diagram's background, or null. */
	public ColorDescription background() {
		SpecificationElement color = definition().one("backgroundColor");
		return color == null ? null : ColorDescription.of(color);
	}

	/** The viewpoint it belongs to. */
	public Viewpoint viewpoint() {
		return definition().owner().description(Viewpoint.class);
	}
}
