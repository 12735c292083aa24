// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;
import java.util.stream.Stream;

/** A mapping whose views have bounds of their own. */
public abstract sealed class AbstractNodeMapping extends DiagramElementMapping permits NodeMapping, ContainerMapping {

	private List<NodeMapping> borderedNodeMappings = List.of();

	AbstractNodeMapping(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	@Override
	void link() {
		borderedNodeMappings = ownAndReused("borderedNodeMappings", "reusedBorderedNodeMappings", NodeMapping.class);
	}

	/** The mappings of nodes on the border, its own before reused ones. */
	public List<NodeMapping> borderedNodeMappings() {
		return borderedNodeMappings;
	}

	/** The tools for drops on its views. */
	public List<SpecificationElement> dropTools() {
		return definition().many("dropDescriptions");
	}

	final <T> List<T> ownAndReused(String own, String reused, Class<T> kind) {
		return Stream.concat(all(definition(), own, kind).stream(), all(definition(), reused, kind).stream()).distinct()
				.toList();
	}
}
