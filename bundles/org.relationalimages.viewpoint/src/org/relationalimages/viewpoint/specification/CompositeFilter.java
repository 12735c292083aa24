// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A filter that a user can switch on. */
public final class CompositeFilter extends Described {

	private List<MappingFilter> filters = List.of();

	CompositeFilter(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	@Override
	void link() {
		filters = definition().many("filters").stream().map(CompositeFilter::part).toList();
	}

	/** Its parts; an element is hidden when any of them hides it. */
	public List<MappingFilter> filters() {
		return filters;
	}

	private static MappingFilter part(SpecificationElement one) {
		Set<DiagramElementMapping> mappings = new HashSet<>(all(one, "mappings", DiagramElementMapping.class));
		return new MappingFilter(FilterKind.valueOf(one.text("filterKind")), Set.copyOf(mappings),
				one.expression("semanticConditionExpression"), one.expression("viewConditionExpression"));
	}
}
