// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.style.ContainerLayout;

/** Specifies which elements are shown as containers or lists, and their contents. */
public final class ContainerMapping extends AbstractNodeMapping {

	private final ContainerLayout layout;
	private List<NodeMapping> subNodeMappings = List.of();
	private List<ContainerMapping> subContainerMappings = List.of();

	ContainerMapping(SpecificationElement specificationElement) {
		super(specificationElement);
		layout = ContainerLayout.of(specificationElement.text("childrenPresentation"));
	}

	@Override
	void link() {
		super.link();
		subNodeMappings = ownAndReused("subNodeMappings", "reusedNodeMappings", NodeMapping.class);
		subContainerMappings = ownAndReused("subContainerMappings", "reusedContainerMappings", ContainerMapping.class);
	}

	/** How children are arranged. */
	public ContainerLayout layout() {
		return layout;
	}

	/** The mappings of nodes (or rows) inside, its own before reused ones. */
	public List<NodeMapping> subNodeMappings() {
		return subNodeMappings;
	}

	/** The mappings of containers inside, its own before reused ones. */
	public List<ContainerMapping> subContainerMappings() {
		return subContainerMappings;
	}
}
